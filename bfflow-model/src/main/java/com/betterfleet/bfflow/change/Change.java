package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.git.ChangedFile;
import com.betterfleet.bfflow.git.Comparison;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is different since a base, in terms of the chain. Looks at the base itself only where an answer needs it. */
public final class Change {

    private final Comparison comparison;
    private final Chain chain;
    private final Policy policy;
    private final Snapshot before;
    private final Optional<Snapshot> tip;
    private final ReleaseMoves release;
    private final TouchedPages pages;
    private final List<String> branches;

    /**
     * A change.
     *
     * @param chain as it is now
     * @param policy as it is now
     * @param now the files as they are now
     * @param before as it was at the merge base
     * @param tip the base as it is now; empty where that is the merge base
     * @param release what of it is the cutting of a release
     * @param branches what the branch is called elsewhere, where none is checked out
     */
    public Change(
            Comparison comparison,
            Chain chain,
            Policy policy,
            Snapshot now,
            Snapshot before,
            Optional<Snapshot> tip,
            ReleaseMoves release,
            List<String> branches) {
        this.comparison = comparison;
        this.chain = chain;
        this.policy = policy;
        this.before = before;
        this.tip = tip;
        this.release = release;
        this.branches = List.copyOf(branches);
        this.pages = new TouchedPages(comparison.files(), chain, now, before, release);
    }

    /** The name of what it is held against. */
    public String base() {
        return comparison.base().name();
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return comparison.files().isEmpty();
    }

    /** Whether the base has gone on since they parted. */
    public boolean hasTip() {
        return tip.isPresent();
    }

    /** What of it is the cutting of a release. */
    public ReleaseMoves release() {
        return release;
    }

    /** The chain at the merge base; empty where it cannot be read. */
    public Optional<Chain> before() {
        return before.chain();
    }

    /** The chain of the base as it is now; empty where that is the merge base, or cannot be read. */
    public Optional<Chain> tip() {
        return tip.flatMap(Snapshot::chain);
    }

    /** The code in it, by path: first what is there, then what went away. */
    public List<String> code() {
        Code code = new Code(policy);
        return comparison.files().stream()
                .filter(file -> code.is(file.path()))
                .sorted(Comparator.comparing((ChangedFile file) -> !file.isThere())
                        .thenComparing(ChangedFile::path))
                .map(ChangedFile::path)
                .toList();
    }

    /**
     * Whether it touches something: a file, a folder, or that part of a page of stories.
     *
     * @param path the file or folder, from the root
     * @param line the line at which it stands, from 1
     * @param artefact a story's id, or a path
     */
    public boolean touches(String path, int line, String artefact) {
        return pages.touches(path, line, artefact);
    }

    /** The stories that it names. */
    public NamedStories stories() {
        NameReader names = new NameReader(chain, policy);
        comparison.commits().forEach(names::commit);
        comparison.branch().map(Stream::of).orElseGet(branches::stream).forEach(names::name);
        NavigableSet<StoryId> touched = new TreeSet<>(pages.stories());
        entries(note -> !release.entries().containsKey(note.path())).forEach(touched::add);
        return new NamedStories(
                names.stated(),
                touched,
                new TreeSet<>(entries(note -> release.entries().containsKey(note.path()))
                        .toList()),
                names.unknown());
    }

    private Stream<StoryId> entries(Predicate<ReleaseNote> which) {
        return chain.releaseNotes().stream()
                .filter(note -> pages.isChanged(note.path()) && which.test(note))
                .flatMap(note -> note.countsFor().stream())
                .filter(id -> !chain.stories(id).isEmpty());
    }

    /** The stories that are not at the merge base; none where that cannot be read. */
    public List<Story> newStories() {
        List<Story> candidates = chain.stories().stream()
                .filter(story -> pages.isChanged(story.document().path()))
                .toList();
        return candidates.isEmpty()
                ? List.of()
                : before().stream()
                        .flatMap(old -> candidates.stream()
                                .filter(story -> old.stories(story.id()).isEmpty()))
                        .toList();
    }

    /** Where its commits ask for it to pass, in the order of the commits. */
    public List<Bypass> bypasses() {
        return Bypass.in(comparison.commits());
    }
}
