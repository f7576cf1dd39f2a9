package com.betterfleet.bfflow.anchor;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.ElementNames;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.page.Page.Tag;
import com.betterfleet.bfflow.page.Page.Unread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what a fragment can point at. Named elements come first, wherever they stand: Python-Markdown gives headings
 * their slugs last.
 */
public final class Anchors {

    /** As Python-Markdown's attr_list: {@code {#id .class key=value}}, with or without a colon. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?[ ]*([^}\\n ][^}\\n]*)[ ]*\\}");

    private static final Pattern ATTRIBUTES_OF_HEADING = Pattern.compile("[ ]\\{:?[ ]*([^}\\n ][^}\\n]*)[ ]*\\}$");
    private static final Pattern ID = Pattern.compile("(?:^|\\s)(?:#|id=[\"']?)([^\\s\"'}]+)");
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>", Pattern.CASE_INSENSITIVE);

    private final AnchorStyle style;
    private final Set<String> named = new HashSet<>();
    private final Set<String> elements = new HashSet<>();
    private final List<Unanchored> headings = new ArrayList<>();

    private record Unanchored(Block.Heading heading, String slug, Optional<String> id) {}

    /** None yet, in this style. */
    public Anchors(AnchorStyle style) {
        this.style = style;
    }

    /** Takes note of a heading. {@code text} may end in an attribute list; the heading that comes back has none. */
    public Block.Heading heading(Block.Heading heading) {
        String text = heading.text();
        Optional<String> id = Optional.empty();
        Block.Heading bare = heading;
        if (style.attributeLists() && text.endsWith("}")) {
            Matcher attributes = ATTRIBUTES_OF_HEADING.matcher(text);
            if (lastList(attributes, text)) {
                id = id(attributes.group(1));
                bare = new Block.Heading(
                        heading.location(),
                        heading.level(),
                        text.substring(0, attributes.start()).strip(),
                        heading.lines());
            }
        }
        id.ifPresent(named::add);
        headings.add(new Unanchored(bare, style.slugger().slug(bare.text()), id));
        return bare;
    }

    /** Looks only where the list can be: from each of many brackets to the end, it would take their number squared. */
    private static boolean lastList(Matcher attributes, String text) {
        int end = text.length();
        return attributes.region(text.lastIndexOf('}', end - 2) + 1, end).find();
    }

    /** Takes note of the attribute lists in running text. */
    public void text(String text) {
        if (style.attributeLists() && text.indexOf('{') >= 0) {
            Matcher attributes = ATTRIBUTES.matcher(text).region(0, text.lastIndexOf('}') + 1);
            while (attributes.find()) {
                id(attributes.group(1)).ifPresent(named::add);
            }
        }
    }

    /** Takes note of the ids in raw HTML, and of {@code <a name>}. Python-Markdown's slugs do not avoid these. */
    public void html(String html) {
        TAG.matcher(html)
                .region(0, html.lastIndexOf('>') + 1)
                .results()
                .forEach(tag -> elements.addAll(ElementNames.in(tag.group())));
    }

    /** Takes note of a footnote. */
    public void footnote(String name) {
        elements.add("fn:" + name);
        elements.add("fnref:" + name);
    }

    /** The page with its anchors. */
    public Page page(List<Block> blocks, List<Link> links, List<Tag> tags) {
        return page(blocks, links, tags, Optional.empty());
    }

    /** The same of a page of which something was not read. */
    public Page page(List<Block> blocks, List<Link> links, List<Tag> tags, Optional<Unread> unread) {
        TakenAnchors taken = new TakenAnchors(named);
        List<Anchored> anchored = new ArrayList<>();
        for (Unanchored heading : headings) {
            String anchor = heading.id().orElseGet(() -> style.slugger().unique(heading.slug(), taken));
            anchored.add(new Anchored(heading.heading(), anchor));
        }
        Set<String> all = taken.all();
        all.addAll(elements);
        return Page.of(blocks, links, tags, all, anchored, unread);
    }

    private static Optional<String> id(String attributes) {
        // of several, the last one counts
        return ID.matcher(attributes).results().map(id -> id.group(1)).reduce((first, last) -> last);
    }
}
