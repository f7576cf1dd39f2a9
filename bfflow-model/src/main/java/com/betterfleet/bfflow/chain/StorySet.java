package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import java.util.List;

/**
 * A page of stories, with what holds for all of them.
 *
 * @param specification the default for its stories
 * @param challenge the default for its stories
 * @param status the default for its stories
 * @param stories in the order of the page
 * @param sections the sections under headings that are no stories
 */
public record StorySet(
        Document document,
        Upstream specification,
        Upstream challenge,
        Status<StoryStatus> status,
        List<Story> stories,
        List<Section> sections)
        implements DocumentArtefact {

    public StorySet {
        stories = List.copyOf(stories);
        sections = List.copyOf(sections);
    }

    /**
     * A section whose heading is no story.
     *
     * @param inStory whether it is part of a story
     * @param holdsStories whether there are stories in it
     * @param body its blocks, sections below it included, stories left out
     */
    public record Section(Heading heading, boolean inStory, boolean holdsStories, List<Block> body) {
        public Section {
            body = List.copyOf(body);
        }
    }
}
