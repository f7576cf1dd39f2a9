package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The releases of a repository: what the next one would be, and the cutting of it. */
public final class Releases {

    private final Path root;
    private final Policy policy;
    private final Report report;
    private final ReleaseText text;
    private final JournalFile journals;

    /** Tells how a release reads in the changelog. */
    public interface ReleaseText {

        /**
         * The section of one release, in Markdown, from a heading of level 2 on.
         *
         * @param after the chain once the release is cut
         * @param journal the release that is being cut
         * @param version the release of the section: that one, or one before
         */
        String section(Chain after, Journal journal, String version);
    }

    /**
     * Those of a repository.
     *
     * @param report what a check of it found
     */
    public Releases(Path root, Policy policy, Report report, ReleaseText text) {
        this.root = root;
        this.policy = policy;
        this.report = report;
        this.text = text;
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
    public Optional<ReleaseCut> plan(ReleaseRequest request) throws ReleaseException, IOException {
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
    public void cut(Journal journal, Consumer<String> progress) throws IOException, ReleaseException {
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
        run.statuses(StatusLines.of(chain, journal.stories()).lines());
        progress.accept("delete " + journals.path());
        journals.delete();
    }

    /** The changelog as it is once the release is cut. */
    private byte[] changelog(Journal journal) throws IOException, ReleaseException {
        Path file = root.resolve(policy.changelog());
        Optional<byte[]> old = Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        Chain after = journal.after(report.chain());
        String releases = after.releases().stream()
                .map(Release::version)
                .sorted(Comparator.comparing(Version::new).reversed())
                .map(version -> text.section(after, journal, version))
                .collect(Collectors.joining("\n\n"));
        return Changelog.updated(policy.changelog(), old, releases);
    }
}
