package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.scaffold.NewFile;
import com.betterfleet.bfflow.scaffold.NewReleaseNote;
import com.betterfleet.bfflow.scaffold.ScaffoldException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new release-note entry for a story, filled in with what the chain knows:
 * <code>mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12</code>. Never overwrites.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractBfflowMojo {

    private static final String RELEASE_NOTE = "release-note";

    /** What to make: <code>release-note</code>. */
    @Parameter(property = "bfflow.kind")
    private @Nullable String kind;

    /** The id of the story that the entry is for. */
    @Parameter(property = "bfflow.story")
    private @Nullable String story;

    /** The entry's title; by default the story's. */
    @Parameter(property = "bfflow.title")
    private @Nullable String title;

    /** The type of change. */
    @Parameter(property = "bfflow.type", defaultValue = "added")
    private String type = "added";

    /** For whom. */
    @Parameter(property = "bfflow.audience", defaultValue = "customer")
    private String audience = "customer";

    /** Made by Maven. */
    public NewMojo() {}

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        if (!RELEASE_NOTE.equals(kind)) {
            throw new MojoExecutionException("bfflow.kind must be " + RELEASE_NOTE
                    + (kind == null ? "; it is not given" : ", not '" + kind + "'"));
        }
        if (story == null || story.isBlank()) {
            throw new MojoExecutionException("bfflow.story is not given: the id of the story that the entry is for");
        }
        Governed governed = read(root);
        try {
            NewFile file = new NewReleaseNote(story.strip(), Optional.ofNullable(title), type, audience)
                    .in(governed.chain(), governed.policy());
            file.write(root);
            getLog().info("bfflow: wrote " + file.path() + "; say in its title what readers gain");
        } catch (ScaffoldException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
