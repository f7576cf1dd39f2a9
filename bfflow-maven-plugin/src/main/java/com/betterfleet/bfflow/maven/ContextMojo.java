package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Focus;
import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.context.ContextJson;
import com.betterfleet.bfflow.context.ContextMarkdown;
import com.betterfleet.bfflow.context.ContextReader;
import com.betterfleet.bfflow.context.StoryContext;
import com.betterfleet.bfflow.context.StoryFinder;
import com.betterfleet.bfflow.git.CurrentBranch;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints one story with its whole chain, for a person or a coding agent about to start on it:
 * <code>mvn -q bfflow:context -Dbfflow.story=COR-12</code>. Says first whether the story is ready to code, and if not what
 * stops it.
 */
@Mojo(name = "context", requiresProject = false, threadSafe = true)
public final class ContextMojo extends AbstractReadingMojo {

    /** The story: its id, the address or key of its Linear issue, or a branch; by default the branch that is checked out. */
    @Parameter(property = "bfflow.story")
    private @Nullable String story;

    /** How many characters of the pages' own text are printed; what does not fit is cut, and the cut is marked. */
    @Parameter(property = "bfflow.budget", defaultValue = "16000")
    private int budget = 16000;

    /** Fails when the story is not ready to code. */
    @Parameter(property = "bfflow.requireReady", defaultValue = "false")
    private boolean requireReady;

    /** Made by Maven. */
    public ContextMojo() {}

    @Override
    boolean showsMarkdown() {
        return true;
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        if (budget < 0) {
            throw new MojoExecutionException("bfflow.budget cannot be " + budget + "; it is a number of characters");
        }
        StoryContext context = context(root);
        if (format() == Format.JSON) {
            answer(ContextJson.of(context, budget));
        } else {
            StandardOutput.print(ContextMarkdown.of(context, budget));
        }
        if (requireReady && !context.isReady()) {
            throw new MojoFailureException(context.story().id() + " is not ready to code: "
                    + context.blockers().get(0).message());
        }
    }

    /** Read alone where that is enough, else with the whole repository. */
    private StoryContext context(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Optional<String> stated = Optional.ofNullable(story).filter(text -> !text.isBlank());
        Optional<String> branch = stated.isPresent() ? Optional.empty() : CurrentBranch.of(root);
        Optional<String> asked = stated.or(() -> branch);
        SourceTree tree = new DiskTree(root);
        Focus focus = Focus.in(root, tree, policyFile(root), getClass().getClassLoader());
        // what is not in this repository is found from all of it
        Optional<StoryContext> alone =
                asked.isPresent() && !hasUpstreams() ? focus.on(asked.get(), today()) : Optional.empty();
        if (alone.isPresent()) {
            warnOfMove(root, focus.policy(), tree);
            return alone.get();
        }
        Governed governed = read(root);
        StoryFinder finder = new StoryFinder(governed.chain());
        Story found = stated.isPresent() ? named(stated.get(), finder) : ofBranch(branch, finder);
        return new ContextReader(root, governed.check(today(), Optional.empty())).read(found);
    }

    private static Story named(String story, StoryFinder finder) throws MojoFailureException {
        return finder.find(story).orElseThrow(() -> new MojoFailureException(finder.unknown(story)));
    }

    private static Story ofBranch(Optional<String> branch, StoryFinder finder) throws MojoFailureException {
        return branch.flatMap(finder::find)
                .orElseThrow(() -> new MojoFailureException("bfflow.story is not given, and "
                        + branch.map(name -> finder.several(name).orElse("the branch " + name + " names no story"))
                                .orElse("no branch is checked out that could name the story")));
    }
}
