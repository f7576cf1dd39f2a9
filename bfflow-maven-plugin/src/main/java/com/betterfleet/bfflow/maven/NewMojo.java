package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Focus;
import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.PolicySources;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.scaffold.NewKind;
import com.betterfleet.bfflow.scaffold.NewPage;
import com.betterfleet.bfflow.scaffold.NewRequest;
import com.betterfleet.bfflow.scaffold.Scaffold;
import com.betterfleet.bfflow.scaffold.ScaffoldException;
import com.betterfleet.bfflow.scaffold.ScaffoldRequestException;
import com.betterfleet.bfflow.scaffold.Templates;
import com.betterfleet.bfflow.text.Nearest;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new work item, challenge, specification, story set, story, release plan or release-note entry, filled in with what
 * the chain knows: <code>mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12</code>. Never overwrites what people
 * wrote. Asks for what is missing where somebody is there to answer.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractReadingMojo {

    /**
     * What to make: <code>work-item</code>, <code>challenge</code>, <code>specification</code>, <code>story-set</code>,
     * <code>story</code>, <code>release-plan</code>, <code>release-note</code> or <code>agents</code>, a section of
     * <code>AGENTS.md</code>.
     */
    @Parameter(property = "bfflow.kind")
    private @Nullable String kind;

    /** Its title; an entry's is by default its story's, a specification's its challenge's. */
    @Parameter(property = "bfflow.title")
    private @Nullable String title;

    /** The id of a story, by default the next free one; the milestone of a release plan. */
    @Parameter(property = "bfflow.id")
    private @Nullable String id;

    /** The work item in which it is made, by the name of its folder; of a new one, by default its title. */
    @Parameter(property = "bfflow.workItem")
    private @Nullable String workItem;

    /** The id of the story that the entry is for. */
    @Parameter(property = "bfflow.story")
    private @Nullable String story;

    /** An entry's type of change. */
    @Parameter(property = "bfflow.type", defaultValue = "added")
    private String type = "added";

    /** For whom an entry is. */
    @Parameter(property = "bfflow.audience", defaultValue = "customer")
    private String audience = "customer";

    /** Made by Maven. */
    public NewMojo() {}

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Questions questions = Questions.of(session(), format());
        NewKind asked = kind(questions);
        for (String name : request(asked).missing()) {
            answered(name, questions.ask(Questions.about(asked, name)));
        }
        List<String> missing = request(asked).missing();
        if (!missing.isEmpty()) {
            throw new MojoExecutionException(missing.stream()
                    .map(name -> "bfflow." + name + " is not given: " + Questions.about(asked, name))
                    .collect(Collectors.joining("; ")));
        }
        Governed governed = governed(root, asked);
        Templates templates = new Templates(new PolicySources(root, getClass().getClassLoader()), governed.policy());
        try {
            Scaffold made = new NewPage(governed.chain(), governed.policy(), templates).of(request(asked));
            boolean written = made.write(root);
            getLog().info("bfflow: "
                    + (written ? "wrote " + made.path() + "; " + advice(asked) : made.path() + " is up to date"));
            answer(Answer.ok(json -> {
                json.text("path", made.path());
                json.flag("written", written);
            }));
        } catch (ScaffoldRequestException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (ScaffoldException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    /** An entry needs no more than its story's chain; what gets a new id or place must know all that are taken. */
    private Governed governed(Path root, NewKind asked)
            throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        SourceTree tree = new DiskTree(root);
        Optional<Governed> near = asked == NewKind.RELEASE_NOTE && story != null && !hasUpstreams()
                ? Focus.in(root, tree, policyFile(root), getClass().getClassLoader())
                        .near(story)
                : Optional.empty();
        if (near.isEmpty()) {
            return read(root);
        }
        warnOfMove(root, near.get().policy(), tree);
        return near.get();
    }

    private NewKind kind(Questions questions) throws MojoExecutionException {
        String word =
                kind == null ? questions.ask("What shall be made (" + String.join(", ", NewKind.words()) + ")") : kind;
        Optional<NewKind> known = NewKind.of(word);
        if (known.isEmpty()) {
            throw new MojoExecutionException("bfflow.kind must be one of " + String.join(", ", NewKind.words())
                    + (word.isBlank()
                            ? "; it is not given"
                            : ", not '" + word + "'"
                                    + Nearest.among(word, NewKind.words())
                                            .map(near -> "; did you mean '" + near + "'?")
                                            .orElse("")));
        }
        return known.get();
    }

    private void answered(String name, String answer) {
        switch (name) {
            case "title" -> title = answer;
            case "id" -> id = answer;
            case "workItem" -> workItem = answer;
            default -> story = answer;
        }
    }

    private NewRequest request(NewKind asked) {
        return new NewRequest(asked, given(title), given(id), given(workItem), given(story), type, audience);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String advice(NewKind made) {
        return switch (made) {
            case RELEASE_NOTE ->
                ReleaseNote.NONE.equals(type)
                        ? "say in its reason why users need not be told"
                        : "say in its title what readers gain";
            case AGENTS -> "write around the markers what else agents should know";
            default -> "replace every TODO; mvn bfflow:validate names what is left";
        };
    }
}
