package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.edit.TextLines;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.markdown.FrontMatter;
import com.betterfleet.bfflow.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Does what a journal says. Each step leaves every file whole, finds out by itself whether it is done, and can be taken
 * again; so a run that ended at any moment is finished by the next one.
 */
final class ReleaseRun {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final Consumer<String> progress;

    /**
     * A run.
     *
     * @param progress is told of each step before it is taken
     */
    ReleaseRun(Path root, Consumer<String> progress) {
        this.root = root;
        this.progress = progress;
    }

    void releaseFile(String folder, Journal journal) throws IOException {
        Path file = root.resolve(folder).resolve(ReleaseFile.NAME);
        if (!Files.exists(file)) {
            write(folder + "/" + ReleaseFile.NAME, ReleaseFile.text(journal).getBytes(StandardCharsets.UTF_8));
        }
    }

    void moves(List<Move> moves) throws IOException, ReleaseException {
        MovedLinks links = new MovedLinks(moves);
        for (Move move : moves) {
            move(move, links);
        }
    }

    private void move(Move move, MovedLinks links) throws IOException, ReleaseException {
        Path from = root.resolve(move.from());
        Path to = root.resolve(move.to());
        if (!Files.exists(from)) {
            if (!Files.exists(to)) {
                throw new ReleaseException(move.from() + " is neither there nor in " + FolderMove.folder(move.to())
                        + "; restore it, with 'git checkout' for instance, and run the release again");
            }
            return;
        }
        byte[] content = relinked(Files.readAllBytes(from), move, links);
        if (!Files.exists(to)) {
            write(move.to(), content);
        } else if (!Arrays.equals(content, Files.readAllBytes(to))) {
            throw new ReleaseException(move.from() + " and " + move.to() + " are both there, and they differ;"
                    + " delete the one that is wrong and run the release again");
        }
        progress.accept("delete " + move.from());
        Files.delete(from);
    }

    /** The relative links of the text still lead where they led. */
    static byte[] relinked(byte[] content, Move move, MovedLinks links) {
        String text = new String(content, StandardCharsets.UTF_8);
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String page = text.substring(mark.length());
        int body = FrontMatter.of(page).map(FrontMatter::end).orElse(0);
        String relinked = links.in(page.substring(body), move);
        // bytes that are no text, which nobody should find here, come back as they were
        return relinked.contentEquals(page.substring(body))
                ? content
                : (mark + page.substring(0, body) + relinked).getBytes(StandardCharsets.UTF_8);
    }

    void changelog(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        if (!Files.exists(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
            write(path, content);
        }
    }

    /** Has waivers name the entries where they are now. */
    void waivers(Policy policy, List<Move> moves) throws IOException {
        MovedWaivers waivers = new MovedWaivers(moves);
        for (String path : policy.waivers().stream()
                .map(waiver -> waiver.location().path())
                .distinct()
                .sorted()
                .toList()) {
            Path file = root.resolve(path);
            if (Files.isRegularFile(file)) {
                byte[] old = Files.readAllBytes(file);
                byte[] now = waivers.in(path, old);
                if (!Arrays.equals(old, now)) {
                    write(path, now);
                }
            }
        }
    }

    /** Changes status lines, and nothing else on their pages. */
    void statuses(List<StatusLine> lines) throws IOException {
        Map<String, Map<Integer, String>> byPage = new HashMap<>();
        for (StatusLine line : lines) {
            byPage.computeIfAbsent(line.place().path(), path -> new HashMap<>())
                    .put(line.place().line(), line.word());
        }
        for (String path : byPage.keySet().stream().sorted().toList()) {
            byte[] old = Files.readAllBytes(root.resolve(path));
            write(path, TextLines.of(old).replaced(byPage.getOrDefault(path, Map.of()), StatusLine.RELEASED));
        }
    }

    private void write(String path, byte[] content) throws IOException {
        progress.accept("write " + path);
        Path file = root.resolve(path);
        Path folder = Optional.ofNullable(file.getParent()).orElse(root);
        OutputFile.writeAlone(folder, file.getFileName().toString(), content);
    }
}
