package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.markdown.Boxes;
import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import com.betterfleet.bfflow.markdown.LinkTargets;
import com.betterfleet.bfflow.markdown.References;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Release notes as the description of a release on a forge. The forge shows the title itself. Nobody is mentioned and
 * nothing is linked by accident; links into the repository become text, since a description lies in no folder, and the boxes of MkDocs quotes. What is
 * longer than the forge takes ends after a note.
 */
public final class ForgeNotes {

    private static final int TITLE_LEVEL = 1;

    private static final Pattern ADDRESS = Pattern.compile("(?is)(https?:|mailto:).*");

    /** For GitHub. */
    public static final ForgeNotes GITHUB = new ForgeNotes(References.GITHUB, 125_000);

    /** For GitLab. */
    public static final ForgeNotes GITLAB = new ForgeNotes(References.GITLAB, 1_000_000);

    private final EmbeddedMarkdown embedded = new EmbeddedMarkdown();
    private final Boxes boxes = new Boxes();
    private final LinkTargets links = new LinkTargets();
    private final References references;
    private final int longest;
    private final MarkdownDialect dialect;

    ForgeNotes(References references, int longest) {
        this.references = references;
        this.longest = longest;
        this.dialect = new MarkdownDialect(references::harmless, (folder, markdown) -> body(markdown), false);
    }

    /** The page without its title, ending in a line feed. */
    public String render(NotesPage page) {
        List<String> whole = blocks(page);
        return fitted(
                whole,
                page.notes().size(),
                fit -> left(ShortPage.of(page, fit)),
                left(ShortPage.empty(page)),
                page.words());
    }

    /** The same of several repositories. */
    public String render(JointPage page) {
        return fitted(blocks(page), page.notes(), fit -> blocks(ShortPage.of(page, fit)), List.of(), page.words());
    }

    private List<String> blocks(NotesPage page) {
        return new MarkdownBlocks(page, dialect, TITLE_LEVEL).all();
    }

    /** What is cut down to nothing does not say that there is nothing. */
    private List<String> left(NotesPage page) {
        List<String> blocks = blocks(page);
        blocks.remove(dialect.line(page.words().get(PageWord.NOTHING)));
        return blocks;
    }

    private List<String> blocks(JointPage page) {
        return MarkdownBlocks.all(page, dialect, TITLE_LEVEL + 1);
    }

    /** As many notes of all as the forge takes. */
    private String fitted(
            List<String> whole, int all, IntFunction<List<String>> first, List<String> none, PageWords words) {
        String text = text(whole);
        if (text.length() <= longest) {
            return text;
        }
        int fit = 0;
        int tooMany = all + 1;
        while (tooMany - fit > 1) {
            int middle = (fit + tooMany) >>> 1;
            if (cut(first.apply(middle), all - middle, words).length() <= longest) {
                fit = middle;
            } else {
                tooMany = middle;
            }
        }
        String most = cut(first.apply(fit), all - fit, words);
        return most.length() <= longest ? most : cut(none, all, words);
    }

    private String cut(List<String> blocks, int left, PageWords words) {
        List<String> all = new ArrayList<>(blocks);
        all.add(dialect.line(words.get(PageWord.MORE, String.valueOf(left))));
        return text(all);
    }

    private static String text(List<String> blocks) {
        return MarkdownBlocks.joined(blocks) + "\n";
    }

    private String body(String markdown) {
        // the forge knows a link by its definition as well, so that all of them are made inline first
        String inline = embedded.below(0, boxes.asQuotes(markdown));
        return references.harmlessIn(
                links.without(inline, target -> !ADDRESS.matcher(target).matches()));
    }
}
