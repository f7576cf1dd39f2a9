package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.file.OutputFile.Content;
import com.betterfleet.bfflow.memory.Days;
import com.betterfleet.bfflow.memory.Memory;
import com.betterfleet.bfflow.memory.Recording;
import com.betterfleet.bfflow.memory.RecordingTree;
import com.betterfleet.bfflow.memory.Remembered;
import com.betterfleet.bfflow.memory.SeenTree;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.report.Took;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What came of the last check of this repository. Where everything that it comes from is as it was, the same comes of this
 * one: the same lines, the same files, and the same failure.
 *
 * @param memory where it is remembered
 * @param tree the repository's files
 * @param output where the files go
 */
record LastOutcome(Memory memory, SeenTree tree, Path output) {

    /** Stands for the time that a check took. No line has such a sign: what is printed is made safe before. */
    private static final String TIME = "\u0001";

    private static final String PAGE = "report.html";

    /** Does it all again, if it is what would come of a check today. */
    boolean isRepeated(String today, long start, Log log) throws IOException, MojoFailureException {
        Optional<Remembered> same = memory.recall(tree, today);
        if (same.isEmpty()) {
            return false;
        }
        Map<String, Content> files = same.get().files();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            OutputFile.write(output, file.getKey(), file.getValue());
        }
        if (!files.containsKey(PAGE)) {
            Files.deleteIfExists(output.resolve(PAGE));
        }
        String took = new Took(Duration.ofNanos(System.nanoTime() - start)).seconds();
        for (String line : same.get().lines()) {
            print(line.charAt(0), line.substring(1).replace(TIME, took), log);
        }
        if (!same.get().failure().isEmpty()) {
            throw new MojoFailureException(same.get().failure());
        }
        return true;
    }

    private static void print(char level, String line, Log log) {
        if (level == 'E') {
            log.error(line);
        } else if (level == 'W') {
            log.warn(line);
        } else {
            log.info(line);
        }
    }

    /** The files, with a record of what is looked at for a check. */
    RecordingTree recorded() {
        return new RecordingTree(tree);
    }

    /** Remembers what came of this check. Where that cannot be done, the next one takes as long as this. */
    void remember(RecordingTree recorded, Policy policy, Duration took, Remembered outcome, Log log) {
        Optional<Recording> recording = recorded.recording();
        if (recording.isEmpty()) {
            return;
        }
        Days days = Days.around(
                AbstractReadingMojo.today(),
                policy.waivers().stream()
                        .flatMap(waiver -> waiver.until().stream())
                        .toList());
        String seconds = new Took(took).seconds();
        List<String> lines = outcome.lines().stream()
                .map(line -> line.replace(" checked in " + seconds + " s: ", " checked in " + TIME + " s: "))
                .toList();
        try {
            memory.remember(recording.get(), days, new Remembered(lines, outcome.failure(), outcome.files()));
        } catch (IOException e) {
            log.debug("bfflow: nothing is remembered of this check: " + e);
        }
    }
}
