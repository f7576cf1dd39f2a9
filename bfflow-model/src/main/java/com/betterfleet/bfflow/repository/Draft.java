package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.List;

/**
 * A document as it was read from its own page, before any link is followed.
 *
 * @param stories those that stand on it, if it is a page of stories
 * @param sections the others on a page of stories
 * @param text that of the one story, if it is a page of its own
 */
record Draft(Document document, List<StoryDraft> stories, List<Section> sections, StoryText text) {

    /** A story on a page of stories. */
    record StoryDraft(Heading heading, StoryHeading.Parts name, Fields fields, StoryText text) {}

    /** A document that is no page of stories. */
    static Draft of(Document document, StoryText text) {
        return new Draft(document, List.of(), List.of(), text);
    }
}
