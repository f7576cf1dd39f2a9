package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.memory.Days;
import com.betterfleet.bfflow.memory.Memory;
import com.betterfleet.bfflow.memory.Recording;
import com.betterfleet.bfflow.memory.RecordingTree;
import com.betterfleet.bfflow.memory.Remembered;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.report.Took;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What came of the last check of this repository. Where everything that it comes from is as it was, the same comes of this
 * one: the same lines, the same files, and the same failure.
 *
 * @param memory where it is remembered
 * @param output where the files go
 */
record LastOutcome(Memory memory, Path output) {

    /** Stands for the time that a check took. No line has such a sign: what is printed is made safe before. */
    private static final String TIME = "\u0001";

    private static final String PAGE = "report.html";

    /**
     * The last outcome of a goal.
     *
     * @param localRepository the folder that builds share, and pipelines keep
     * @param output where the files go
     * @param parameters all that makes a difference besides the files
     * @param classes where the plugin and all that it uses come from
     */
    static LastOutcome of(File localRepository, Path root, Path output, List<String> parameters, ClassLoader classes) {
        CRC32 place = new CRC32();
        place.update(root.toString().getBytes(StandardCharsets.UTF_8));
        String name = root.getFileName() + "-" + Long.toHexString(place.getValue());
        String key = root + "\n" + String.join("\n", parameters) + "\n" + jars(classes);
        return new LastOutcome(
                new Memory(localRepository.toPath().resolve(".cache").resolve("bfflow"), name, key), output);
    }

    /** Another version of the plugin, or of what it uses, has another outcome; a snapshot changes under the same name. */
    private static String jars(ClassLoader classes) {
        StringBuilder jars = new StringBuilder();
        if (classes instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                File jar = new File(url.getPath());
                jars.append(url)
                        .append(' ')
                        .append(jar.length())
                        .append(' ')
                        .append(jar.lastModified())
                        .append('\n');
            }
        }
        return jars.toString();
    }

    /** Does it all again, if it is what would come of a check today. */
    boolean isRepeated(Path root, String today, long start, Log log) throws IOException, MojoFailureException {
        Optional<Remembered> same = memory.recall(new DiskTree(root), today);
        if (same.isEmpty()) {
            return false;
        }
        Map<String, byte[]> files = same.get().files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
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

    /** Remembers what came of this check. Where that cannot be done, the next one takes as long as this. */
    void remember(RecordingTree tree, Policy policy, Duration took, Remembered outcome, Log log) {
        Optional<Recording> recording = tree.recording();
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
