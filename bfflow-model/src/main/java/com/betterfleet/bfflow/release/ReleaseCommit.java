package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.change.ReleaseMoves;
import com.betterfleet.bfflow.change.Snapshot;
import com.betterfleet.bfflow.edit.TextLines;
import com.betterfleet.bfflow.git.ChangedFile;
import com.betterfleet.bfflow.git.ChangedFile.Kind;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Recognises what the cutting of a release does to files: exactly that, so that an edit hidden in it is seen. How lines end
 * does not count.
 */
public final class ReleaseCommit {

    private final SourceTree before;
    private final SourceTree now;
    private final Chain chain;

    /**
     * Between two states of a repository.
     *
     * @param before the files as they were
     * @param now the files as they are
     * @param chain as it is
     */
    public ReleaseCommit(SourceTree before, SourceTree now, Chain chain) {
        this.before = before;
        this.now = now;
        this.chain = chain;
    }

    /**
     * What of these changed files a release explains.
     *
     * @param was the chain as it was; read only where pages changed along with entries that went out
     */
    public ReleaseMoves in(List<ChangedFile> files, Snapshot was) throws IOException {
        Map<String, String> entries = entries(files);
        Set<String> others = new TreeSet<>();
        for (ChangedFile file : files) {
            if (file.kind() == Kind.ADDED && isReleaseFile(file.path())) {
                others.add(file.path());
            }
        }
        if (!entries.isEmpty()) {
            others.addAll(pages(files, entries.keySet(), was));
        }
        return new ReleaseMoves(entries, others);
    }

    /** Where each entry is that went out, with where it was. */
    private Map<String, String> entries(List<ChangedFile> files) throws IOException {
        Set<String> gone = files.stream()
                .filter(file -> file.kind() == Kind.DELETED)
                .map(ChangedFile::path)
                .collect(Collectors.toSet());
        String released = chain.notesFolder() + "/released/";
        Map<String, List<Move>> byRelease = new TreeMap<>();
        for (ChangedFile file : files) {
            int name = file.path().lastIndexOf('/') + 1;
            String from = chain.notesFolder() + "/unreleased/" + file.path().substring(name);
            if (file.kind() == Kind.ADDED && file.path().startsWith(released) && gone.contains(from)) {
                byRelease
                        .computeIfAbsent(file.path().substring(0, name), folder -> new ArrayList<>())
                        .add(new Move(from, file.path()));
            }
        }
        Map<String, String> exact = new TreeMap<>();
        for (List<Move> moves : byRelease.values()) {
            MovedLinks links = new MovedLinks(moves);
            for (Move move : moves) {
                byte[] moved = ReleaseRun.relinked(before.bytes(move.from()), move, links);
                if (isSame(moved, now.bytes(move.to()))) {
                    exact.put(move.to(), move.from());
                }
            }
        }
        return exact;
    }

    private boolean isReleaseFile(String path) throws IOException {
        Optional<String> text = chain.releases().stream()
                .filter(release -> path.equals(release.path() + "/" + ReleaseFile.NAME))
                .flatMap(release -> release.date().stream()
                        .map(date -> ReleaseFile.text(release.version(), date, release.milestone())))
                .findFirst();
        return text.isPresent() && isSame(text.get().getBytes(StandardCharsets.UTF_8), now.bytes(path));
    }

    /** The pages on which nothing changed but that stories say that they are released. */
    private Set<String> pages(List<ChangedFile> files, Set<String> entries, Snapshot was) throws IOException {
        Set<String> modified = files.stream()
                .filter(file -> file.kind() == Kind.MODIFIED)
                .map(ChangedFile::path)
                .filter(path -> chain.document(path).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<Chain> old = modified.isEmpty() ? Optional.empty() : was.chain();
        if (old.isEmpty()) {
            return Set.of();
        }
        Set<StoryId> stories = chain.releaseNotes().stream()
                .filter(note -> entries.contains(note.path()))
                .map(ReleaseNote::countsFor)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Map<Integer, String>> byPage = new HashMap<>();
        for (StatusLine line : StatusLines.of(old.get(), stories).lines()) {
            byPage.computeIfAbsent(line.place().path(), path -> new HashMap<>())
                    .put(line.place().line(), line.word());
        }
        Set<String> exact = new TreeSet<>();
        for (String path : modified) {
            byte[] released =
                    TextLines.of(before.bytes(path)).replaced(byPage.getOrDefault(path, Map.of()), StatusLine.RELEASED);
            if (isSame(released, now.bytes(path))) {
                exact.add(path);
            }
        }
        return exact;
    }

    private static boolean isSame(byte[] one, byte[] other) {
        return lines(one).equals(lines(other));
    }

    private static String lines(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
