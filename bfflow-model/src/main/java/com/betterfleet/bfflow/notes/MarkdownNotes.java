package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.markdown.LinkTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Release notes in Markdown: the same page gives the same text.
 *
 * <p>Plain texts are shown as they are. Bodies and the summary are Markdown already and stay as they are written, save that
 * their headings go below those of the page, reference links become inline links, and relative links lead from where the
 * text lies to where they led before. Every note has an anchor; that of a section is the one that every site generator gives
 * its heading.
 */
public final class MarkdownNotes {

    private static final int PAGE_LEVEL = 1;

    private final LinkTargets links = new LinkTargets();
    private final Optional<String> folder;

    /**
     * For pages that lie in this folder, from the root, empty for the root itself. Where it is outside of the repository
     * there is none, and links stay as they are written.
     */
    public MarkdownNotes(Optional<String> folder) {
        this.folder = folder;
    }

    /** The page, ending in a line feed. */
    public String render(NotesPage page) {
        MarkdownDialect dialect = dialect(true);
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + dialect.line(page.title()));
        blocks.addAll(new MarkdownBlocks(page, dialect, PAGE_LEVEL).all());
        return MarkdownBlocks.joined(blocks) + "\n";
    }

    /** The page of several repositories, ending in a line feed. No link on it is relative to a folder of one of them. */
    public static String render(JointPage page) {
        MarkdownDialect dialect = new MarkdownDialect(UnaryOperator.identity(), (from, markdown) -> markdown, true);
        List<String> blocks = new ArrayList<>();
        blocks.add("#".repeat(PAGE_LEVEL) + " " + dialect.line(page.title()));
        blocks.addAll(MarkdownBlocks.all(page, dialect, PAGE_LEVEL + 1));
        return MarkdownBlocks.joined(blocks) + "\n";
    }

    /**
     * The page as a part of another one, without a line feed at its end. A release can be linked to by its version. Notes
     * have no anchors, for another part may be of the same story.
     *
     * @param level of the heading of the part
     */
    public String section(NotesPage page, int level) {
        MarkdownDialect dialect = dialect(false);
        List<String> blocks = new ArrayList<>();
        page.version()
                .map(version -> "<a id=\"" + NoteAnchors.slug(version) + "\"></a>")
                .ifPresent(blocks::add);
        blocks.add("#".repeat(level) + " " + dialect.line(page.shortTitle()));
        blocks.addAll(new MarkdownBlocks(page, dialect, level).all());
        return MarkdownBlocks.joined(blocks);
    }

    private MarkdownDialect dialect(boolean hasAnchors) {
        return new MarkdownDialect(UnaryOperator.identity(), this::moved, hasAnchors);
    }

    private String moved(String from, String markdown) {
        return folder.map(to -> links.rewritten(markdown, new FolderMove(from, to)::target))
                .orElse(markdown);
    }
}
