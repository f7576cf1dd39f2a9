package com.betterfleet.bfflow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the Markdown reader and the checker alone, in a warm JVM. */
public final class Microbenchmarks {

    private Microbenchmarks() {}

    /**
     * Measures, and writes and prints what came out.
     *
     * @param arguments none; see {@link Settings}
     * @throws IOException if a file cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path folder = Settings.folder();
        Files.createDirectories(folder);
        new Runner(new OptionsBuilder()
                        .include(MarkdownReading.class.getName())
                        .include(Checking.class.getName())
                        .forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .result(folder.resolve("jmh.csv").toString())
                        .build())
                .run();
    }
}
