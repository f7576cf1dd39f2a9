package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.status.StatusJson;
import com.betterfleet.bfflow.status.StatusMarkdown;
import com.betterfleet.bfflow.status.StatusText;
import com.betterfleet.bfflow.status.WorkStatus;
import com.betterfleet.bfflow.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the work items by phase (Discovery, Definition, Delivery, Done): how many stories are done, how many have their
 * entry, and what is best done next.
 */
@Mojo(name = "status", requiresProject = false, threadSafe = true)
public final class StatusMojo extends AbstractBfflowMojo {

    /** Only the work items of which this person owns the challenge, the specification or a story. */
    @Parameter(property = "bfflow.owner")
    private @Nullable String owner;

    /** Made by Maven. */
    public StatusMojo() {}

    @Override
    boolean showsMarkdown() {
        return true;
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        WorkStatus status = WorkStatus.of(read(root).check(today(), Optional.empty()), Optional.ofNullable(owner));
        if (owner != null && status.owners().stream().noneMatch(owner.strip()::equalsIgnoreCase)) {
            throw new MojoFailureException("nobody called '" + owner.strip() + "' owns anything"
                    + Nearest.among(owner.strip(), status.owners())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        }
        switch (format()) {
            case TEXT -> StandardOutput.print(StatusText.of(status));
            case MD -> StandardOutput.print(StatusMarkdown.of(status));
            case JSON -> answer(StatusJson.of(status));
        }
    }
}
