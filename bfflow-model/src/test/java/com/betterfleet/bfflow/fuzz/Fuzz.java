package com.betterfleet.bfflow.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the fuzzer on one target after the other, for so many seconds each; fails if it finds anything. See docs/trust.md. */
public final class Fuzz {

    private static final String PACKAGE = "com.betterfleet.bfflow";

    private Fuzz() {}

    /**
     * Starts it.
     *
     * @param args the seconds, the folder of the inputs that are known, the folder for what comes out, and the targets with
     *     commas
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int failed = 0;
        for (String target : args[3].split(",", -1)) {
            Path found = Files.createDirectories(Path.of(args[2], target));
            Path corpus = Files.createDirectories(found.resolve("corpus"));
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.code_intelligence.jazzer.Jazzer",
                    "--target_class=" + PACKAGE + ".fuzz." + target,
                    "--instrumentation_includes=" + PACKAGE + ".**:com.vladsch.flexmark.parser.**",
                    "--custom_hook_includes=" + PACKAGE + ".**",
                    // a policy holds a regular expression on purpose
                    "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                    "--keep_going=30",
                    "--reproducer_path=" + found,
                    "-artifact_prefix=" + found + "/",
                    "-max_total_time=" + args[0],
                    "-timeout=60",
                    "-max_len=3000",
                    corpus.toString(),
                    Path.of(args[1], target).toString());
            System.err.println("== " + target);
            failed += new ProcessBuilder(command).inheritIO().start().waitFor() == 0 ? 0 : 1;
        }
        if (failed > 0) {
            System.exit(1);
        }
    }
}
