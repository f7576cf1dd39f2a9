package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.file.RunLock;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.release.CutJson;
import com.betterfleet.bfflow.release.CutText;
import com.betterfleet.bfflow.release.Journal;
import com.betterfleet.bfflow.release.ReleaseCut;
import com.betterfleet.bfflow.release.ReleaseException;
import com.betterfleet.bfflow.release.ReleaseRequest;
import com.betterfleet.bfflow.release.ReleaseRequestException;
import com.betterfleet.bfflow.release.Releases;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a release: moves the entries whose stories are done into the folder of the version, writes its
 * <code>release.yml</code> and brings the changelog up to date. Whenever it is interrupted, the same command finishes it:
 * <code>mvn bfflow:release -Dbfflow.releaseVersion=1.4.0</code>.
 */
@Mojo(name = "release", requiresProject = false, threadSafe = true)
public final class ReleaseMojo extends AbstractReadingMojo {

    private static final String SNAPSHOT = "-SNAPSHOT";

    /** The version; by default that of the POM at the root, without <code>-SNAPSHOT</code>. */
    @Parameter(property = "bfflow.releaseVersion")
    private @Nullable String releaseVersion;

    /** The day, as <code>2026-01-31</code>; by default today in UTC. */
    @Parameter(property = "bfflow.date")
    private @Nullable String date;

    /** The milestone that is cut: entries of stories that are planned for another one stay. */
    @Parameter(property = "bfflow.milestone")
    private @Nullable String milestone;

    /** For whom the changelog is. */
    @Parameter(property = "bfflow.audiences", defaultValue = "customer,operator")
    private List<String> audiences = List.of();

    /** Shows what would be done, and does nothing. */
    @Parameter(property = "bfflow.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Adds to a version that is there already, as for a further candidate. */
    @Parameter(property = "bfflow.append", defaultValue = "false")
    private boolean append;

    /** Makes a release even without entries. */
    @Parameter(property = "bfflow.allowEmpty", defaultValue = "false")
    private boolean allowEmpty;

    /** Takes along entries whose stories are not done, or are planned for another milestone. */
    @Parameter(property = "bfflow.includeUnfinished", defaultValue = "false")
    private boolean includeUnfinished;

    /** Makes the done stories that go out released ones: changes their status line, and nothing else. */
    @Parameter(property = "bfflow.updateStories", defaultValue = "false")
    private boolean updateStories;

    /** Made by Maven. */
    public ReleaseMojo() {}

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        // from before anything is read until all is written
        Optional<RunLock> lock = RunLock.acquire(output(root), "release.lock");
        if (lock.isEmpty()) {
            throw new MojoFailureException("another build is cutting a release here; run this again when it is done");
        }
        try {
            release(root);
        } catch (ReleaseRequestException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (ReleaseException e) {
            throw new MojoFailureException(e.getMessage());
        } finally {
            lock.get().close();
        }
    }

    private void release(Path root)
            throws MojoExecutionException, MojoFailureException, ReleaseException, PolicyException, UnreadableException,
                    IOException {
        Governed governed = read(root);
        Report report = governed.check(today(), Optional.empty());
        Releases releases = new Releases(root, governed.policy(), report, governed.pageWords());
        Optional<Journal> begun = releases.begun();
        if (begun.isPresent()) {
            goOn(releases, begun.get(), version(root));
        } else {
            begin(releases, request(version(root)), governed.policy().changelog());
        }
    }

    private void begin(Releases releases, ReleaseRequest request, String changelog)
            throws MojoExecutionException, MojoFailureException, ReleaseException, UnreadableException, IOException {
        Optional<ReleaseCut> planned = releases.plan(request);
        if (planned.isEmpty()) {
            getLog().info("bfflow: " + request.version() + " is released already; nothing is left to go into it");
            answer(CutJson.complete(request.version()));
            return;
        }
        ReleaseCut cut = planned.get();
        CutText text = new CutText(cut, changelog);
        text.lines().forEach(line -> getLog().info("bfflow: " + line));
        cut.warnings().forEach(warning -> getLog().warn("bfflow: " + warning));
        if (!cut.blocking().isEmpty()) {
            answer(CutJson.of(cut, false));
            print(cut.blocking());
            throw new MojoFailureException("nothing is released while the chain is broken: "
                    + cut.blocking().size() + (cut.blocking().size() == 1 ? " error" : " errors"));
        }
        if (dryRun) {
            getLog().info("bfflow: a dry run; nothing has been changed");
            answer(CutJson.of(cut, false));
            return;
        }
        perform(releases, cut.journal());
        answer(CutJson.of(cut, true));
        getLog().info("bfflow: " + text.done());
    }

    /** What was begun is finished first, whatever the chain looks like in between. */
    private void goOn(Releases releases, Journal journal, String version)
            throws MojoExecutionException, MojoFailureException, ReleaseException, UnreadableException, IOException {
        if (!journal.version().equals(version)) {
            throw new MojoFailureException("the release of " + journal.version()
                    + " was begun and not finished; finish it first: mvn bfflow:release -Dbfflow.releaseVersion="
                    + journal.version());
        }
        if (dryRun) {
            getLog().info("bfflow: the release of " + version + " was begun and not finished; without"
                    + " -Dbfflow.dryRun it is finished");
            answer(CutJson.of(journal, false));
            return;
        }
        perform(releases, journal);
        answer(CutJson.of(journal, true));
        getLog().info("bfflow: finished the release of " + version + ", which had been interrupted");
    }

    private void perform(Releases releases, Journal journal) throws ReleaseException, UnreadableException, IOException {
        releases.cut(journal, step -> getLog().debug("bfflow: " + step));
    }

    private ReleaseRequest request(String version) {
        return new ReleaseRequest(
                version,
                Optional.ofNullable(date),
                today().toString(),
                Optional.ofNullable(milestone),
                Set.copyOf(Words.given(audiences, NotesRequest.DEFAULT_AUDIENCES)),
                append,
                allowEmpty,
                includeUnfinished,
                updateStories);
    }

    private String version(Path root) throws MojoExecutionException, IOException {
        if (releaseVersion != null && !releaseVersion.isBlank()) {
            return releaseVersion.strip();
        }
        String version = RootVersion.of(root, session());
        return version.endsWith(SNAPSHOT) ? version.substring(0, version.length() - SNAPSHOT.length()) : version;
    }
}
