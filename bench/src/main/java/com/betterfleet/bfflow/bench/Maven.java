package com.betterfleet.bfflow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Maven in a process of its own: offline, with a local repository of the benchmark's own, with no settings of whoever runs
 * it, and on a JVM with those options only that the benchmark was given.
 *
 * @param meter what reads its memory
 * @param scratch a folder for what it says
 */
record Maven(Meter meter, Path scratch) {

    private static final int MINUTES = 30;

    /** Runs {@code mvn} in a folder. It has to succeed. */
    Cost run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path usage = scratch.resolve("usage.txt");
        long start = System.nanoTime();
        int exit = exit(folder, meter.around(command(offline(), arguments), usage));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (exit != 0) {
            throw new IllegalStateException(
                    "mvn " + String.join(" ", arguments) + " failed in " + folder + ":\n" + Files.readString(log()));
        }
        return Cost.of(took, meter.read(usage));
    }

    /** Whether the build in a folder can be run at all, once what it needs has been looked for. */
    boolean isRunnable(Path folder, List<String> arguments) throws IOException, InterruptedException {
        // that something was not there must not be remembered
        List<String> again = Stream.concat(Stream.of("-U"), arguments.stream()).toList();
        return exit(folder, command(offline(), again)) == 0
                || (exit(folder, command(online(), arguments)) == 0 && exit(folder, command(offline(), again)) == 0);
    }

    private static List<String> offline() {
        return List.of(
                "-o",
                "-Daether.offline.protocols=file",
                "-s",
                Settings.settings().toString(),
                "-Dit.around=" + Settings.repositoryAround().toUri(),
                "-Dmaven.repo.local=" + Settings.repository());
    }

    /** Into the local repository around, from where the user's settings say. */
    private static List<String> online() {
        return List.of("-Dmaven.repo.local=" + Settings.repositoryAround());
    }

    private static List<String> command(List<String> where, List<String> arguments) {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        Path executable = Settings.maven().resolve("bin").resolve(isWindows ? "mvn.cmd" : "mvn");
        return Stream.of(Stream.of(executable.toString(), "-q", "-B"), where.stream(), arguments.stream())
                .flatMap(part -> part)
                .toList();
    }

    private int exit(Path folder, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("CI_") || name.startsWith("GITHUB_"));
        builder.environment().put("MAVEN_SKIP_RC", "true");
        builder.environment().put("MAVEN_OPTS", Settings.jvm());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            return process.exitValue();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("Maven still ran after " + MINUTES + " minutes");
    }

    private Path log() {
        return scratch.resolve("maven.log");
    }
}
