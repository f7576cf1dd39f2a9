package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.draft.Draft;
import com.betterfleet.bfflow.draft.Draft.StoryDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes stories of what was read of them, with their links followed. */
final class StoryReader {

    private final StoryHeading headings;
    private final LinkResolver links;
    private final StatusReader statuses;
    private final DependencyReader dependencies;

    StoryReader(StoryHeading headings, LinkResolver links, StatusReader statuses, DependencyReader dependencies) {
        this.headings = headings;
        this.links = links;
        this.statuses = statuses;
        this.dependencies = dependencies;
    }

    /** The story that is a page of its own; empty where nothing gives it an id. */
    Optional<Story> page(Draft draft) {
        Document document = draft.document();
        Optional<StoryHeading.Parts> heading = document.page().title().flatMap(title -> headings.parse(title.text()));
        Optional<StoryId> id = heading.map(StoryHeading.Parts::id)
                .or(() -> document.fields().text("id").filter(headings::isId).map(StoryId::new));
        Fields fields = document.fields();
        return id.map(known -> new Story(
                known,
                heading.map(StoryHeading.Parts::title).orElse(document.title()),
                document.heading(),
                document,
                fields,
                links.upstream(fields, "specification", Kind.SPECIFICATION),
                links.upstream(fields, "challenge", Kind.CHALLENGE),
                statuses.ofStory(fields, document.stage()),
                fields.text("milestone"),
                fields.text("delivered in"),
                dependencies.read(fields),
                draft.text()));
    }

    /** A page of stories. */
    StorySet set(Draft draft) {
        Document document = draft.document();
        Upstream specification = links.upstream(document.fields(), "specification", Kind.SPECIFICATION);
        Upstream challenge = links.upstream(document.fields(), "challenge", Kind.CHALLENGE);
        List<Story> stories = new ArrayList<>();
        for (StoryDraft story : draft.stories()) {
            stories.add(inSet(document, story, specification, challenge));
        }
        return new StorySet(
                document,
                specification,
                challenge,
                statuses.ofSet(document.fields(), document.stage()),
                stories,
                draft.sections());
    }

    private Story inSet(Document document, StoryDraft story, Upstream specification, Upstream challenge) {
        Fields own = story.fields();
        Fields set = document.fields();
        Upstream ownSpecification = links.upstream(own, "specification", Kind.SPECIFICATION);
        Upstream ownChallenge = links.upstream(own, "challenge", Kind.CHALLENGE);
        return new Story(
                story.name().id(),
                story.name().title(),
                story.heading().location(),
                document,
                own,
                ownSpecification.field().isPresent() ? ownSpecification : specification.asDefault(),
                ownChallenge.field().isPresent() ? ownChallenge : challenge.asDefault(),
                statuses.ofStory(own, set, document.stage()),
                ownOr(set, own, "milestone"),
                ownOr(set, own, "delivered in"),
                dependencies.read(own),
                story.text());
    }

    private static Optional<String> ownOr(Fields set, Fields own, String name) {
        Optional<String> text = own.text(name);
        return text.isPresent() ? text : set.text(name);
    }
}
