package com.betterfleet.bfflow.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Maven that runs builds under test: offline, with a local repository of the tests' own, and with no settings of whoever
 * runs the tests.
 *
 * @param version its version
 * @param jdk what it runs on
 */
record Maven(String version, Jdk jdk) {

    private static final int MINUTES = 3;

    /** All that this build was asked to try. */
    static List<Maven> all() {
        return Settings.lanes().stream().map(Maven::of).toList();
    }

    private static Maven of(String lane) {
        int at = lane.indexOf('@');
        return at < 0
                ? new Maven(lane, Jdk.own())
                : new Maven(lane.substring(0, at), new Jdk(Integer.parseInt(lane.substring(at + 1))));
    }

    /** Runs {@code mvn} with these arguments in the repository's folder. */
    Build run(Repository repository, String... arguments) throws IOException, InterruptedException {
        return runIn(repository.folder(), arguments);
    }

    /** The same with variables of the environment, as a pipeline sets them. */
    Build run(Repository repository, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        return runIn(repository.folder(), command(arguments), variables);
    }

    /** The same for a build that may ask a server of the test's own, and that has these variables besides. */
    Build runOnline(Repository repository, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command(arguments));
        command.remove("-o");
        return runIn(repository.folder(), command, variables);
    }

    /** Runs {@code mvn} with these arguments in this folder. */
    Build runIn(Path folder, String... arguments) throws IOException, InterruptedException {
        return runIn(folder, command(arguments), Map.of());
    }

    private Build runIn(Path folder, List<String> command, Map<String, String> variables)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("mvn", ".out");
        Path err = Files.createTempFile("mvn", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            prepare(builder.environment());
            builder.environment().putAll(variables);
            int exit = await(builder.start());
            return new Build(this, exit, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private List<String> command(String... arguments) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path executable = Settings.mavens()
                .resolve("apache-maven-" + version)
                .resolve("bin")
                .resolve(windows ? "mvn.cmd" : "mvn");
        return Stream.of(Stream.of(executable.toString(), "-B", "-ntp"), offline().stream(), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    /** The arguments that keep a build, and the builds that it starts itself, off the network. */
    List<String> offline() {
        return List.of(
                "-o",
                "-Daether.offline.protocols=file",
                "-s",
                Settings.project().resolve("it/src/it/settings.xml").toString(),
                "-Dit.around=" + Settings.repositoryAround().toUri(),
                "-Dmaven.repo.local=" + Settings.repository());
    }

    private void prepare(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("MAVEN_")
                        || name.startsWith("CI_")
                        || name.startsWith("GITHUB_")
                        || name.equals("LINEAR_API_KEY"));
        environment.put("MAVEN_SKIP_RC", "true");
        environment.put("JAVA_HOME", jdk.home().toString());
        // a build of two seconds is over before the second compiler is worth its time
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    }

    private static int await(Process process) throws InterruptedException {
        if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            return process.exitValue();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("Maven still ran after " + MINUTES + " minutes");
    }

    @Override
    public String toString() {
        return "Maven " + version + " on JDK " + jdk.feature();
    }
}
