package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a story's text.
 *
 * @param extent which blocks of the page are the story's
 * @param passages its headings, in order, its own or the page's title left out
 * @param wishes how often it says <i>As a …, I want …</i>
 * @param hasCriteria whether it says when it is done
 */
public record StoryText(Extent extent, List<Passage> passages, int wishes, boolean hasCriteria) {

    /** That of a story of which no text is known. */
    public static final StoryText NOTHING = new StoryText(Extent.NOTHING, List.of(), 0, false);

    public StoryText {
        passages = List.copyOf(passages);
    }

    /**
     * That of some blocks.
     *
     * @param extent which of the page's they are
     * @param heading the story's own, or the page's, if it is among them
     */
    public static StoryText of(Extent extent, List<Block> blocks, Optional<Heading> heading) {
        List<Block> below = new ArrayList<>(blocks);
        below.removeIf(block -> Passage.isAt(heading, block));
        return new StoryText(
                extent, Passage.in(below, Optional.empty()), Wish.count(below), AcceptanceCriteria.areIn(blocks));
    }
}
