package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.file.RunLock;
import com.betterfleet.bfflow.move.MoveException;
import com.betterfleet.bfflow.move.MoveJournal;
import com.betterfleet.bfflow.move.MoveJson;
import com.betterfleet.bfflow.move.MovePlan;
import com.betterfleet.bfflow.move.MoveRequest;
import com.betterfleet.bfflow.move.MoveRequestException;
import com.betterfleet.bfflow.move.MoveText;
import com.betterfleet.bfflow.move.Moves;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Moves a work item to another stage, with every relative link to it and from it, and the navigation of the site:
 * <code>mvn bfflow:move -Dbfflow.workItem=telematics -Dbfflow.to=archived</code>. Whenever it is interrupted, the same command
 * finishes it.
 */
@Mojo(name = "move", requiresProject = false, threadSafe = true)
public final class MoveMojo extends AbstractReadingMojo {

    /** The work item, by the name of its folder; by its path where several have that name. */
    @Parameter(property = "bfflow.workItem")
    private @Nullable String workItem;

    /** The stage: <code>active</code>, <code>backlog</code> or <code>archived</code>. */
    @Parameter(property = "bfflow.to")
    private @Nullable String to;

    /** Shows what would change, as a unified diff, and changes nothing. */
    @Parameter(property = "bfflow.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Made by Maven. */
    public MoveMojo() {}

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        // from before anything is read until all is written
        Optional<RunLock> lock = RunLock.acquire(output(root), "move.lock");
        if (lock.isEmpty()) {
            throw new MojoFailureException("another build is moving a work item here; run this again when it is done");
        }
        try {
            move(root);
        } catch (MoveRequestException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (MoveException e) {
            throw new MojoFailureException(e.getMessage());
        } finally {
            lock.get().close();
        }
    }

    private void move(Path root)
            throws MojoExecutionException, MojoFailureException, MoveException, PolicyException, UnreadableException,
                    IOException {
        MoveRequest request = new MoveRequest(given(workItem).map(MoveMojo::withoutSlash), stage());
        Governed governed = readAnyway(root);
        Moves moves = new Moves(root, governed.policy());
        Optional<MoveJournal> begun = moves.begun();
        if (begun.isPresent()) {
            goOn(moves, begun.get(), request);
            return;
        }
        Optional<MovePlan> planned = moves.plan(governed.chain(), request);
        if (planned.isEmpty()) {
            getLog().info("bfflow: " + given(workItem).orElse("") + " is in "
                    + given(to).orElse("").toLowerCase(Locale.ROOT) + " already; nothing to do");
            answer(Answer.ok(json -> json.flag("done", true)));
            return;
        }
        MovePlan plan = planned.get();
        MoveText text = new MoveText(plan);
        plan.warnings().forEach(warning -> getLog().warn("bfflow: " + warning));
        if (dryRun) {
            show(plan);
            getLog().info("bfflow: " + text.wouldBe());
            return;
        }
        Report before = governed.check(today(), Optional.empty());
        moves.make(plan, step -> getLog().debug("bfflow: " + step));
        text.lines().forEach(line -> getLog().info("bfflow: " + line));
        List<Finding> found = found(before, readAnyway(root).check(today(), Optional.empty()));
        answer(MoveJson.of(plan, true, found));
        if (!found.isEmpty()) {
            getLog().warn("bfflow: " + text.found(found.size()));
            print(found);
        }
    }

    private void show(MovePlan plan) throws MojoExecutionException {
        if (format() == Format.JSON) {
            answer(MoveJson.of(plan, false, List.of()));
        } else {
            StandardOutput.print(plan.diff());
        }
    }

    /** What was begun is finished first. */
    private void goOn(Moves moves, MoveJournal journal, MoveRequest request)
            throws MojoExecutionException, MoveException, IOException {
        if (dryRun) {
            getLog().info("bfflow: the move of " + journal.move().source() + " to "
                    + journal.move().to().word()
                    + " was begun and not finished; without -Dbfflow.dryRun it is finished");
            answer(MoveJson.of(journal, false));
            return;
        }
        moves.finish(journal, request, step -> getLog().debug("bfflow: " + step));
        answer(MoveJson.of(journal, true));
        getLog().info("bfflow: finished the move of " + journal.move().source() + " to "
                + journal.move().target() + ", which had been interrupted");
    }

    /** In another stage other rules count; nobody should hear of that in the next build only. */
    private static List<Finding> found(Report before, Report after) {
        Set<String> known = before.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return after.findings().stream()
                .filter(finding -> finding.isOpen() && !known.contains(finding.fingerprint()))
                .toList();
    }

    private Optional<Stage> stage() throws MojoExecutionException {
        Optional<String> word = given(to);
        Optional<Stage> stage = word.flatMap(one -> Stage.of(one.toLowerCase(Locale.ROOT)));
        if (word.isPresent() && stage.isEmpty()) {
            List<String> words = Arrays.stream(Stage.values()).map(Stage::word).toList();
            throw new MojoExecutionException(
                    "bfflow.to must be one of " + String.join(", ", words) + ", not '" + word.get()
                            + "'"
                            + Nearest.among(word.get(), words)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(""));
        }
        return stage;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
