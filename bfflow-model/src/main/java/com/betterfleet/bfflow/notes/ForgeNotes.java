package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.markdown.Boxes;
import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import com.betterfleet.bfflow.markdown.LinkTargets;
import com.betterfleet.bfflow.markdown.References;
import java.util.List;
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
        String whole = text(page, "");
        return whole.length() <= longest ? whole : cut(page);
    }

    private String cut(NotesPage page) {
        int all = page.notes().size();
        int fit = 0;
        int tooMany = all + 1;
        while (tooMany - fit > 1) {
            int middle = (fit + tooMany) >>> 1;
            if (shortened(page, middle, all).length() <= longest) {
                fit = middle;
            } else {
                tooMany = middle;
            }
        }
        String text = shortened(page, fit, all);
        return text.length() <= longest ? text : text(ShortPage.empty(page), more(page, all));
    }

    private String shortened(NotesPage page, int notes, int all) {
        return text(ShortPage.of(page, notes), more(page, all - notes));
    }

    private String more(NotesPage page, int left) {
        return dialect.line(page.words().get(PageWord.MORE, String.valueOf(left)));
    }

    private String text(NotesPage page, String last) {
        List<String> blocks = new MarkdownBlocks(page, dialect, TITLE_LEVEL).all();
        if (!last.isEmpty()) {
            // what is cut down to nothing does not say that there is nothing
            blocks.remove(dialect.line(page.words().get(PageWord.NOTHING)));
            blocks.add(last);
        }
        return MarkdownBlocks.joined(blocks) + "\n";
    }

    private String body(String markdown) {
        // the forge knows a link by its definition as well, so that all of them are made inline first
        String inline = embedded.below(0, boxes.asQuotes(markdown));
        return references.harmlessIn(
                links.without(inline, target -> !ADDRESS.matcher(target).matches()));
    }
}
