package com.betterfleet.bfflow.page;

import com.betterfleet.bfflow.page.Block.Heading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of Markdown.
 *
 * @param body its blocks
 * @param title the document's heading: the first one of level 1 that stands on its own
 * @param links every link and image on it, in order, those in tables and quotes included
 * @param tags every raw HTML tag in it: {@code <your text>} is one to Markdown
 * @param anchors what a {@code #fragment} can point at, in the way of the repository's site generator
 * @param headings every heading on it with its anchor, those in quotes included
 * @param unread what of it is not in here, because to read it would take too long or too much; empty for what people write
 */
public record Page(
        Body body,
        Optional<Heading> title,
        List<Link> links,
        List<Tag> tags,
        Set<String> anchors,
        List<Anchored> headings,
        Optional<Unread> unread) {

    public Page {
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
    }

    /** A page with its blocks at hand. */
    public static Page of(
            List<Block> blocks,
            List<Link> links,
            List<Tag> tags,
            Set<String> anchors,
            List<Anchored> headings,
            Optional<Unread> unread) {
        return new Page(new Body.Whole(blocks), title(blocks), links, tags, anchors, headings, unread);
    }

    /** One that says nothing, of which no more is known than these anchors. */
    public static Page blank(Set<String> anchors, List<Anchored> headings) {
        return of(List.of(), List.of(), List.of(), anchors, headings, Optional.empty());
    }

    /** Something that was not read, and why. */
    public record Unread(Location location, String why) {}

    /** A raw HTML tag, {@code name} in lower case. */
    public record Tag(String name, String written, Location location) {}

    /** A heading, wherever it stands on the page, with the anchor that the site generator gives it. */
    public record Anchored(Heading heading, String anchor) {}

    /** Its blocks in order, front matter excepted. */
    public List<Block> blocks() {
        return body.blocks();
    }

    /** The same page with its blocks kept elsewhere. */
    public Page with(Body other) {
        return new Page(other, title, links, tags, anchors, headings, unread);
    }

    /** The same page with other anchors. */
    public Page withAnchors(Set<String> others) {
        return new Page(body, title, links, tags, others, headings, unread);
    }

    private static Optional<Heading> title(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() == 1) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
