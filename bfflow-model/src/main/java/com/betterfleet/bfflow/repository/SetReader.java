package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.draft.Draft;
import com.betterfleet.bfflow.draft.Draft.StoryDraft;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Extent;
import com.betterfleet.bfflow.page.Extent.Range;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.prose.StoryText;
import com.betterfleet.bfflow.prose.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a page of stories apart: which of its sections are stories, and what they say. */
final class SetReader {

    private final StoryHeading headings;
    private final Document document;
    private final List<Block> blocks;
    private final String text;
    private final List<StoryDraft> stories = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    /** Where the section of each story ends, as an index. */
    private final List<Integer> ends = new ArrayList<>();

    private SetReader(StoryHeading headings, Document document, List<Block> blocks, String text) {
        this.headings = headings;
        this.document = document;
        this.blocks = blocks;
        this.text = text;
    }

    /** What stands on a page of these blocks, which are those of this text. */
    static Draft read(
            StoryHeading headings, Document document, List<Block> blocks, String text, List<String> snippets) {
        SetReader reader = new SetReader(headings, document, blocks, text);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && !reader.isTitle(heading)) {
                reader.read(heading, i);
            }
        }
        return new Draft(document, reader.stories, reader.sections, StoryText.NOTHING, snippets);
    }

    private boolean isTitle(Heading heading) {
        return heading.level() == 1 && heading.location().equals(document.heading());
    }

    private void read(Heading heading, int index) {
        int end = end(index, heading.level());
        Extent extent = outsideStories(index, end);
        List<Block> body = extent.of(blocks);
        Optional<StoryHeading.Parts> name = name(heading);
        if (name.isPresent()) {
            stories.add(
                    new StoryDraft(heading, name.get(), fields(body), StoryText.of(extent, body, Optional.empty())));
            ends.add(end);
        } else {
            Optional<Location> story = storyAt(index);
            boolean mayBeStory = story.isEmpty() && heading.level() == 2;
            sections.add(new Section(
                    heading, story, holdsStories(index, end), headings(body), mayBeStory ? Wish.count(body) : 0));
        }
    }

    private Fields fields(List<Block> body) {
        List<Field> fields = FieldReader.read(body, text);
        return fields.isEmpty()
                ? Fields.NONE.above(FieldReader.below(Kind.STORY, body))
                : KnownFields.understood(Kind.STORY, fields);
    }

    private Optional<StoryHeading.Parts> name(Heading heading) {
        return heading.level() >= 2 ? headings.parse(heading.text()) : Optional.empty();
    }

    /** Where the section of the heading at {@code index} ends: at the next heading of its own or a higher level. */
    private int end(int index, int level) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading next && next.level() <= level) {
                return i;
            }
        }
        return blocks.size();
    }

    /** The section of the heading at {@code index} without the stories in it. */
    private Extent outsideStories(int index, int end) {
        List<Range> ranges = new ArrayList<>(1);
        int from = index + 1;
        for (int i = from; i < end; i++) {
            if (blocks.get(i) instanceof Heading next && name(next).isPresent()) {
                add(from, i, ranges);
                from = end(i, next.level());
                i = from - 1;
            }
        }
        add(from, end, ranges);
        return new Extent(ranges);
    }

    private static void add(int from, int to, List<Range> ranges) {
        if (from < to) {
            ranges.add(new Range(from, to));
        }
    }

    /** The innermost story that the block at {@code index} is part of. */
    private Optional<Location> storyAt(int index) {
        for (int i = stories.size() - 1; i >= 0; i--) {
            if (index < ends.get(i)) {
                return Optional.of(stories.get(i).heading().location());
            }
        }
        return Optional.empty();
    }

    private boolean holdsStories(int index, int end) {
        for (Block block : blocks.subList(index + 1, end)) {
            if (block instanceof Heading inner && name(inner).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Heading> headings(List<Block> body) {
        List<Heading> inner = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Heading heading) {
                inner.add(heading);
            }
        }
        return inner;
    }
}
