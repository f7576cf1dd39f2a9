package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.landscape.Landscape;
import com.betterfleet.bfflow.landscape.LandscapeHtml;
import com.betterfleet.bfflow.landscape.LandscapeJson;
import com.betterfleet.bfflow.landscape.LandscapeMaker;
import com.betterfleet.bfflow.landscape.LandscapeMarkdown;
import com.betterfleet.bfflow.landscape.LandscapeText;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.status.StatusJson;
import com.betterfleet.bfflow.status.StatusMarkdown;
import com.betterfleet.bfflow.status.StatusText;
import com.betterfleet.bfflow.status.WorkStatus;
import com.betterfleet.bfflow.text.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /**
     * The catalogues of several repositories, to show what they hold together: files or patterns of files, from the root, or
     * artefacts, <code>group:artifact:version</code>; separated by commas. The repository itself counts as one of them, if it
     * is one.
     */
    @Parameter(property = "bfflow.catalogs")
    private @Nullable String catalogs;

    /** Made by Maven. */
    public StatusMojo() {}

    @Override
    boolean showsMarkdown() {
        return true;
    }

    @Override
    boolean showsPage() {
        return true;
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        if (catalogs != null && !catalogs.isBlank()) {
            show(
                    root,
                    LandscapeMaker.of(
                            AskedCatalogs.read(this, read(root), catalogs).all()));
            return;
        }
        if (isAskedForPage()) {
            throw new MojoExecutionException("bfflow.format can be 'html' for several repositories, whose catalogues"
                    + " bfflow.catalogs names; of one, mvn bfflow:validate -Dbfflow.reports=html writes report.html");
        }
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

    private void show(Path root, Landscape landscape) throws MojoExecutionException, IOException {
        if (isAskedForPage()) {
            String page = LandscapeHtml.of(landscape);
            Path written = OutputFile.write(output(root), LandscapeHtml.FILE, page.getBytes(StandardCharsets.UTF_8));
            StandardOutput.print(page);
            getLog().info("bfflow: " + named(root, written));
            return;
        }
        switch (format()) {
            case TEXT -> StandardOutput.print(LandscapeText.of(landscape));
            case MD -> StandardOutput.print(LandscapeMarkdown.of(landscape));
            case JSON -> answer(LandscapeJson.of(landscape));
        }
    }
}
