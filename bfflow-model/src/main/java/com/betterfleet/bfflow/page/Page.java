package com.betterfleet.bfflow.page;

import com.betterfleet.bfflow.page.Block.Heading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of Markdown.
 *
 * @param blocks its blocks in order, front matter excepted
 * @param links every link and image on it, in order, those in tables and quotes included
 * @param tags every raw HTML tag in it: {@code <your text>} is one to Markdown
 * @param anchors what a {@code #fragment} can point at, in the way of the repository's site generator
 * @param headings every heading on it with its anchor, those in quotes included
 * @param unread what of it is not in here, because to read it would take too long or too much; empty for what people write
 */
public record Page(
        List<Block> blocks,
        List<Link> links,
        List<Tag> tags,
        Set<String> anchors,
        List<Anchored> headings,
        Optional<Unread> unread) {

    public Page {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
    }

    /** A page of which everything was read. */
    public Page(List<Block> blocks, List<Link> links, List<Tag> tags, Set<String> anchors, List<Anchored> headings) {
        this(blocks, links, tags, anchors, headings, Optional.empty());
    }

    /** Something that was not read, and why. */
    public record Unread(Location location, String why) {}

    /** A raw HTML tag, {@code name} in lower case. */
    public record Tag(String name, String written, Location location) {}

    /** A heading, wherever it stands on the page, with the anchor that the site generator gives it. */
    public record Anchored(Heading heading, String anchor) {}

    /** The document's heading: the first one of level 1 that stands on its own. */
    public Optional<Heading> title() {
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() == 1) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
