package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stories on a page. */
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
    Optional<Story> page(Document document) {
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
                document.page().blocks()));
    }

    /** A page of stories. */
    StorySet set(Document document) {
        List<Block> blocks = document.page().blocks();
        Upstream specification = links.upstream(document.fields(), "specification", Kind.SPECIFICATION);
        Upstream challenge = links.upstream(document.fields(), "challenge", Kind.CHALLENGE);
        List<Story> stories = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        int storyEnd = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Heading heading) || isTitle(document, heading)) {
                continue;
            }
            Optional<StoryHeading.Parts> parts = storyParts(heading);
            if (parts.isPresent()) {
                List<Block> body = outsideStories(blocks, i, heading.level());
                stories.add(inSet(document, heading, parts.get(), body, specification, challenge));
                storyEnd = Math.max(storyEnd, endOfSection(blocks, i, heading.level()));
            } else {
                sections.add(new Section(
                        heading,
                        i < storyEnd,
                        holdsStories(blocks, i, heading.level()),
                        outsideStories(blocks, i, heading.level())));
            }
        }
        return new StorySet(
                document,
                specification,
                challenge,
                statuses.ofSet(document.fields(), document.stage()),
                stories,
                sections);
    }

    private static boolean isTitle(Document document, Heading heading) {
        return heading.level() == 1 && heading.location().equals(document.heading());
    }

    private Optional<StoryHeading.Parts> storyParts(Heading heading) {
        return heading.level() >= 2 ? headings.parse(heading.text()) : Optional.empty();
    }

    private Story inSet(
            Document document,
            Heading heading,
            StoryHeading.Parts parts,
            List<Block> body,
            Upstream specification,
            Upstream challenge) {
        Fields own = KnownFields.understood(Kind.STORY, FieldReader.read(body));
        Fields set = document.fields();
        Upstream ownSpecification = links.upstream(own, "specification", Kind.SPECIFICATION);
        Upstream ownChallenge = links.upstream(own, "challenge", Kind.CHALLENGE);
        return new Story(
                parts.id(),
                parts.title(),
                heading.location(),
                document,
                own,
                ownSpecification.field().isPresent() ? ownSpecification : specification.asDefault(),
                ownChallenge.field().isPresent() ? ownChallenge : challenge.asDefault(),
                statuses.ofStory(own, set, document.stage()),
                ownOr(set, own, "milestone"),
                ownOr(set, own, "delivered in"),
                dependencies.read(own),
                body);
    }

    private static Optional<String> ownOr(Fields set, Fields own, String name) {
        Optional<String> text = own.text(name);
        return text.isPresent() ? text : set.text(name);
    }

    /** Where the section of the heading at {@code index} ends: at the next heading of its own or a higher level. */
    private static int endOfSection(List<Block> blocks, int index, int level) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading next && next.level() <= level) {
                return i;
            }
        }
        return blocks.size();
    }

    /** The section of the heading at {@code index} without the stories in it. */
    private List<Block> outsideStories(List<Block> blocks, int index, int level) {
        List<Block> outside = new ArrayList<>();
        int end = endOfSection(blocks, index, level);
        for (int i = index + 1; i < end; i++) {
            if (blocks.get(i) instanceof Heading next && storyParts(next).isPresent()) {
                i = endOfSection(blocks, i, next.level()) - 1;
            } else {
                outside.add(blocks.get(i));
            }
        }
        return outside;
    }

    private boolean holdsStories(List<Block> blocks, int index, int level) {
        for (Block block : blocks.subList(index + 1, endOfSection(blocks, index, level))) {
            if (block instanceof Heading inner && storyParts(inner).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
