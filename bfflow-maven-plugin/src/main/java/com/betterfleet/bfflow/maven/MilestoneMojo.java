package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.chain.Milestones;
import com.betterfleet.bfflow.milestone.MilestoneJson;
import com.betterfleet.bfflow.milestone.MilestoneMarkdown;
import com.betterfleet.bfflow.milestone.MilestoneReadiness;
import com.betterfleet.bfflow.milestone.MilestoneText;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a milestone can ship, story by story, and fails if it cannot:
 * <code>mvn bfflow:milestone -Dbfflow.milestone=2026.11</code>.
 */
@Mojo(name = "milestone", requiresProject = false, threadSafe = true)
public final class MilestoneMojo extends AbstractReadingMojo {

    /** The milestone, as its stories and release plans name it. */
    @Parameter(property = "bfflow.milestone")
    private @Nullable String milestone;

    /** Made by Maven. */
    public MilestoneMojo() {}

    @Override
    String identity() {
        // two executions of one POM may ask for two milestones
        return asked().orElse("") + ":" + execution().getExecutionId();
    }

    @Override
    boolean showsMarkdown() {
        return true;
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Governed governed = read(root);
        Milestones known = Milestones.of(governed.chain(), governed.policy().milestones());
        String name = asked().orElseThrow(
                        () -> new MojoExecutionException("bfflow.milestone is not given; " + known.listed()));
        if (!known.contains(name)) {
            throw new MojoFailureException(known.unknown(name));
        }
        MilestoneReadiness readiness =
                MilestoneReadiness.of(governed.check(today(), Optional.empty()), governed.policy(), name);
        switch (format()) {
            case TEXT -> StandardOutput.print(MilestoneText.of(readiness));
            case MD -> StandardOutput.print(MilestoneMarkdown.of(readiness));
            case JSON -> answer(MilestoneJson.of(readiness));
        }
        if (!readiness.canShip()) {
            throw new MojoFailureException("milestone " + readiness.verdict() + "; " + readiness.totals());
        }
    }

    private Optional<String> asked() {
        return Optional.ofNullable(milestone).map(String::strip).filter(name -> !name.isEmpty());
    }
}
