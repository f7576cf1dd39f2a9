package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.List;

/**
 * A document as it was read from its own page.
 *
 * @param stories those that stand on it, if it is a page of stories
 * @param sections the others on a page of stories
 * @param text that of the one story, if it is a page of its own
 * @param snippets the files that it includes, as it names them
 */
public record Draft(
        Document document, List<StoryDraft> stories, List<Section> sections, StoryText text, List<String> snippets) {

    public Draft {
        stories = List.copyOf(stories);
        sections = List.copyOf(sections);
        snippets = List.copyOf(snippets);
    }

    /** A story on a page of stories. */
    public record StoryDraft(Heading heading, StoryHeading.Parts name, Fields fields, StoryText text) {}

    /** The same with its document read differently. */
    public Draft with(Document other) {
        return new Draft(other, stories, sections, text, snippets);
    }
}
