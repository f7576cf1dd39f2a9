package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.context.StoryFinder;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.file.RunLock;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.lock.LockUpdate;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.review.Review;
import com.betterfleet.bfflow.review.ReviewJson;
import com.betterfleet.bfflow.review.ReviewText;
import com.betterfleet.bfflow.text.Count;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows what has changed in the text that stories were agreed on, and accepts it:
 * <code>mvn bfflow:review -Dbfflow.accept=COR-12</code>. What was agreed stands in <code>bfflow.lock.yml</code>; a repository
 * begins with <code>-Dbfflow.accept=all</code>.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractReadingMojo {

    private static final Set<String> ALL = Set.of("all", "true");

    /** The stories whose text is shown; by default, all of them. */
    @Parameter(property = "bfflow.story")
    private List<String> story = List.of();

    /**
     * The stories that are agreed on as it is now; <code>all</code> for those that are ready, in delivery or done, or for
     * those that <code>bfflow.story</code> names.
     */
    @Parameter(property = "bfflow.accept")
    private List<String> accept = List.of();

    /** Made by Maven. */
    public ReviewMojo() {}

    @Override
    boolean showsMarkdown() {
        return true;
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        if (Words.given(accept).isEmpty()) {
            show(root);
            return;
        }
        // from before anything is read until all is written
        Optional<RunLock> run = RunLock.acquire(output(root), "review.lock");
        if (run.isEmpty()) {
            throw new MojoFailureException("another build is accepting texts here; run this again when it is done");
        }
        try {
            accept(root);
        } finally {
            run.get().close();
        }
    }

    private void show(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Governed governed = read(root);
        Optional<Set<StoryId>> only =
                Words.given(story).isEmpty() ? Optional.empty() : Optional.of(ids(governed, Words.given(story)));
        Review review = governed.reviewer().review(only);
        switch (format()) {
            case TEXT -> StandardOutput.print(ReviewText.of(review));
            case MD -> StandardOutput.print(ReviewText.markdown(review));
            case JSON -> answer(ReviewJson.of(review, found(governed, only)));
        }
    }

    private static List<Finding> found(Governed governed, Optional<Set<StoryId>> only) {
        return governed.check(today(), Optional.empty()).findings().stream()
                .filter(finding -> finding.rule().equals("upstream-changed") && finding.isOpen())
                .filter(finding -> only.isEmpty() || only.get().stream().anyMatch(id -> isAbout(finding, id.text())))
                .toList();
    }

    private static boolean isAbout(Finding finding, String story) {
        return finding.artefact().equals(story) || finding.affects().contains(story);
    }

    private void accept(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Governed governed = read(root);
        Optional<Lock> lock = governed.inputs().lock();
        boolean all = Words.given(accept).stream().anyMatch(ALL::contains);
        List<String> named = all ? Words.given(story) : Words.given(accept);
        Optional<Set<StoryId>> only = named.isEmpty() ? Optional.empty() : Optional.of(ids(governed, named));
        LockUpdate update = LockUpdate.of(governed.chain(), lock.orElse(Lock.NONE), only);
        boolean begins = lock.isEmpty() && (only.isEmpty() || !update.isNothing());
        boolean written = begins || !update.isNothing();
        if (written) {
            OutputFile.writeAlone(root, Lock.FILE, LockFile.text(update.lock()).getBytes(StandardCharsets.UTF_8));
        }
        if (format() == Format.JSON) {
            answer(ReviewJson.of(update, written));
        } else {
            tell(update, begins);
        }
    }

    private void tell(LockUpdate update, boolean begins) {
        update.accepted()
                .forEach(link -> getLog().info("bfflow: " + link.story().id() + " is agreed on "
                        + link.now().named()));
        for (Agreement line : update.takenOut()) {
            getLog().info("bfflow: taken out: " + line.story() + " on " + line.link());
        }
        update.unread()
                .forEach(id -> getLog().warn("bfflow: " + id
                        + " is not agreed on all that it should: a link to its specification is missing, or leads nowhere;"
                        + " mvn bfflow:validate says which"));
        update.passedOver()
                .forEach(id -> getLog().warn("bfflow: " + id
                        + " is released, dropped, archived or of no known status, and needs no agreement"));
        if (update.isNothing() && !begins) {
            getLog().info("bfflow: nothing to accept; " + Lock.FILE + " stays as it is");
        } else {
            Count lines = Count.of(update.lock().agreements().size(), "line");
            getLog().info("bfflow: " + Lock.FILE + ": " + lines + "; commit it");
        }
    }

    /** Stories of the chain, and those that only the lock still knows. */
    private static Set<StoryId> ids(Governed governed, List<String> named) throws MojoFailureException {
        StoryFinder finder = new StoryFinder(governed.chain());
        Set<StoryId> ids = new TreeSet<>();
        for (String name : named) {
            Optional<StoryId> locked = governed.inputs().lock().stream()
                    .flatMap(lock -> lock.agreements().stream())
                    .map(Agreement::story)
                    .filter(id -> id.text().equalsIgnoreCase(name))
                    .findFirst();
            ids.add(
                    locked.isPresent()
                            ? locked.get()
                            : finder.find(name)
                                    .orElseThrow(() -> new MojoFailureException(finder.unknown(name)))
                                    .id());
        }
        return ids;
    }
}
