package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

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
     * @param story where the heading of the story stands that it is part of, if it is
     * @param holdsStories whether there are stories in it
     * @param headings those below it, outside stories
     * @param wishes how often it says <i>As a …, I want …</i>, outside stories; not asked of what is part of a story
     */
    public record Section(
            Heading heading, Optional<Location> story, boolean holdsStories, List<Heading> headings, int wishes) {
        public Section {
            headings = List.copyOf(headings);
        }

        /** Whether it is part of a story. */
        public boolean inStory() {
            return story.isPresent();
        }
    }
}
