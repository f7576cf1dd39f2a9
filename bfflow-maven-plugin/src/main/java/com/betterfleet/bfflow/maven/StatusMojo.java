package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.landscape.Landscape;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        if (catalogs != null && !catalogs.isBlank()) {
            show(landscape(root, catalogs));
            return;
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

    private void show(Landscape landscape) throws MojoExecutionException {
        switch (format()) {
            case TEXT -> StandardOutput.print(LandscapeText.of(landscape));
            case MD -> StandardOutput.print(LandscapeMarkdown.of(landscape));
            case JSON -> answer(LandscapeJson.of(landscape));
        }
    }

    /** What is here counts as well, if there is anything, unless it is among the catalogues. */
    private Landscape landscape(Path root, String asked)
            throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        List<Catalog> all = new ArrayList<>(new CatalogFiles(root, resolver()).read(asked));
        Governed governed = read(root);
        Optional<Catalog.Repository> own = CatalogMojo.repository(CatalogModule.of(session()), statedName());
        boolean isOne = !governed.chain().documents().isEmpty()
                || !governed.chain().releaseNotes().isEmpty();
        boolean isThere = own.isPresent()
                && all.stream()
                        .anyMatch(other ->
                                other.repository().name().equals(own.get().name()));
        if (isOne && !isThere) {
            Catalog.Repository unnamed = new Catalog.Repository("this repository", Optional.empty(), Optional.empty());
            all.add(governed.catalog(own.orElse(unnamed)));
        }
        return LandscapeMaker.of(all);
    }
}
