package com.betterfleet.bfflow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks the operating system what a process needed, by GNU time.
 *
 * @param isThere whether it is on this machine; elsewhere only the clock is read
 */
record Meter(boolean isThere) {

    private static final String TIME = "/usr/bin/time";
    private static final String FORMAT = "%U %S %M";

    /** The one of this machine. */
    static Meter find() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(TIME))) {
            return new Meter(false);
        }
        Process process = new ProcessBuilder(TIME, "-f", FORMAT, "true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Meter(process.waitFor() == 0);
    }

    /** A command that writes down what another one needed. */
    List<String> around(List<String> command, Path file) {
        Stream<String> time = isThere ? Stream.of(TIME, "-f", FORMAT, "-o", file.toString()) : Stream.empty();
        return Stream.concat(time, command.stream()).toList();
    }

    /** What was written down. */
    Optional<Cost.Usage> read(Path file) throws IOException {
        if (!isThere) {
            return Optional.empty();
        }
        String[] numbers = Files.readString(file).strip().split(" ", -1);
        double cpu = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
        return Optional.of(new Cost.Usage(cpu, Double.parseDouble(numbers[2]) / 1024));
    }
}
