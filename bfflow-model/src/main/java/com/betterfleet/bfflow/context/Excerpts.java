package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.markdown.LinkTargets;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts parts out of pages, as they are written. */
public final class Excerpts {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private final LinkTargets links = new LinkTargets();
    private final Map<String, List<String>> pages = new HashMap<>();
    private final Path root;

    /** Of the pages below this root. */
    public Excerpts(Path root) {
        this.root = root;
    }

    /**
     * What stands below a story's heading and its fields.
     *
     * @throws UnreadableException if its page cannot be read any more
     */
    public Excerpt text(Story story) throws UnreadableException {
        int fields = story.fields().all().stream()
                .filter(field -> field.notation() == Field.Notation.FIELD_LIST)
                .mapToInt(field -> field.location().line())
                .max()
                .orElse(0);
        List<Heading> headings = headings(story.document());
        int end = headings.stream()
                .filter(heading -> heading.location().equals(story.location()))
                .findFirst()
                .map(heading -> end(headings, headings.indexOf(heading)))
                .orElse(Integer.MAX_VALUE);
        Optional<Location> first = story.body().stream()
                .map(Block::location)
                .filter(block -> block.line() > fields)
                .findFirst();
        return first.isPresent()
                ? lines(story.document(), first.get().line() - 1, end)
                : new Excerpt(story.document().path(), story.location().line(), "");
    }

    /** What stands below a heading, up to the next one of its own or a higher level; empty where there is no such heading. */
    Optional<Excerpt> below(Document document, Location place) throws UnreadableException {
        List<Heading> headings = headings(document);
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).location().equals(place)) {
                return Optional.of(lines(document, place.line(), end(headings, i)));
            }
        }
        return Optional.empty();
    }

    /** The part of a page that an anchor names; the whole page below its title where it names none. */
    Excerpt at(Document document, String anchor) throws UnreadableException {
        Optional<Location> place = document.page().headings().stream()
                .filter(anchored -> !anchor.isEmpty() && anchored.anchor().equals(anchor))
                .map(Anchored::heading)
                .map(Heading::location)
                .findFirst();
        Optional<Excerpt> part = place.isPresent() ? below(document, place.get()) : Optional.empty();
        return part.isPresent()
                ? part.get()
                : lines(document, document.heading().line(), Integer.MAX_VALUE);
    }

    /** The parts of a page whose heading is called so. */
    List<Heading> named(Document document, Pattern name) {
        return headings(document).stream()
                .filter(heading -> name.matcher(heading.text()).find())
                .toList();
    }

    private static List<Heading> headings(Document document) {
        return document.page().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** The line of the heading that ends the one at this index. */
    private static int end(List<Heading> headings, int index) {
        return headings.stream()
                .skip(index + 1L)
                .filter(next -> next.level() <= headings.get(index).level())
                .findFirst()
                .map(next -> next.location().line())
                .orElse(Integer.MAX_VALUE);
    }

    /** A page may hold a thousand stories: it is read once. */
    private List<String> lines(String path) throws UnreadableException {
        List<String> known = pages.get(path);
        if (known == null) {
            known = Elsewhere.isThere(path)
                    ? List.of()
                    : List.of(LINE_END.split(TextFile.read(root, path).orElse(""), -1));
            pages.put(path, known);
        }
        return known;
    }

    /** The lines below one, up to another, the two not included. */
    private Excerpt lines(Document document, int above, int end) throws UnreadableException {
        List<String> lines = lines(document.path());
        String text = lines.subList(Math.min(above, lines.size()), Math.min(end - 1, lines.size())).stream()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
        FolderMove toRoot = new FolderMove(FolderMove.folder(document.path()), "");
        return new Excerpt(document.path(), above, links.rewritten(text, toRoot::target));
    }
}
