package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The releases of a repository: what the next one would be, and the cutting of it. */
public final class Releases {

    private final Path root;
    private final Policy policy;
    private final Report report;
    private final PageWords words;
    private final JournalFile journals;

    /**
     * Those of a repository.
     *
     * @param report what a check of it found
     * @param words in which its notes are put
     */
    public Releases(Path root, Policy policy, Report report, PageWords words) {
        this.root = root;
        this.policy = policy;
        this.report = report;
        this.words = words;
        this.journals = new JournalFile(root, policy.releaseNotes());
    }

    /** The release that was begun and broken off, if one was. */
    public Optional<Journal> begun() throws IOException, PolicyException {
        return journals.read();
    }

    /**
     * What a release would do; its changelog can be rendered as well.
     *
     * @return empty if it is there already and nothing is left to go into it
     * @throws ReleaseException if it cannot be cut
     */
    public Optional<ReleaseCut> plan(ReleaseRequest request) throws ReleaseException, UnreadableException, IOException {
        Optional<ReleaseCut> cut = new CutPlanner(root, policy, report).plan(request);
        if (cut.isPresent() && cut.get().journal().changelog()) {
            changelog(cut.get().journal());
        }
        return cut;
    }

    /**
     * Cuts a release, or goes on with it.
     *
     * @param progress is told of each step before it is taken
     * @throws ReleaseException if files have changed since it was begun, so that it is not clear what is right
     */
    public void cut(Journal journal, Consumer<String> progress)
            throws ReleaseException, UnreadableException, IOException {
        Chain chain = report.chain();
        ReleaseRun run = new ReleaseRun(root, progress);
        progress.accept("write " + journals.path());
        journals.write(journal);
        run.releaseFile(Journal.folder(chain.notesFolder(), journal.version()), journal);
        // the summary of a release is read where it is, so the text comes before the moves
        Optional<byte[]> changelog = journal.changelog() ? Optional.of(changelog(journal)) : Optional.empty();
        run.moves(journal.moves());
        if (changelog.isPresent()) {
            run.changelog(policy.changelog(), changelog.get());
        }
        run.waivers(policy, journal.moves());
        run.statuses(StatusLines.of(chain, journal.stories()).lines());
        progress.accept("delete " + journals.path());
        journals.delete();
    }

    /** The changelog as it is once the release is cut. */
    private byte[] changelog(Journal journal) throws ReleaseException, UnreadableException, IOException {
        Path file = root.resolve(policy.changelog());
        Optional<byte[]> old = Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        Chain after = journal.after(report.chain());
        ReleaseSections sections = new ReleaseSections(root, after, policy, words, journal);
        List<String> releases = new ArrayList<>();
        for (Version version : newestFirst(after)) {
            releases.add(sections.of(version.text()));
        }
        return Changelog.updated(policy.changelog(), old, String.join("\n\n", releases));
    }

    private static List<Version> newestFirst(Chain chain) {
        return chain.releases().stream()
                .map(Release::version)
                .map(Version::new)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
