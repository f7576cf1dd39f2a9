package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.html.HtmlText;
import com.betterfleet.bfflow.html.Surroundings;
import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.markdown.LinkTargets;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The Markdown texts of a page that is made of a template, as they fit into it.
 *
 * @param folder in which the page will lie, from the root; empty where it is outside of the repository
 * @param files the bytes of an image of the repository, by its path from the root, where it may become a part of the page
 * @param asHtml whether the page is HTML
 * @param deeper by how many levels the headings of the page stand deeper than those of one repository's page
 */
record PageTexts(Optional<String> folder, Function<String, Optional<byte[]>> files, boolean asHtml, int deeper)
        implements PageValues.Texts {

    private static final EmbeddedMarkdown EMBEDDED = new EmbeddedMarkdown();
    private static final LinkTargets LINKS = new LinkTargets();
    private static final HtmlText HTML = new HtmlText();

    /** Of the headings under which a text may stand that does not say where. */
    private static final int SECTION_LEVEL = 2;

    @Override
    public String markdown(String from, String text) {
        return EMBEDDED.below(SECTION_LEVEL + deeper, LINKS.rewritten(text, target -> moved(from, target)))
                .stripTrailing();
    }

    @Override
    public Optional<String> html(String from, String anchor, int level, String text) {
        if (!asHtml) {
            return Optional.empty();
        }
        String below = EMBEDDED.below(level + deeper, text);
        return Optional.of(
                HTML.of(below, new Surroundings(anchor, target -> moved(from, target), target -> image(from, target))));
    }

    private String moved(String from, String target) {
        return folder.map(to -> new FolderMove(from, to).target(target)).orElse(target);
    }

    private Optional<byte[]> image(String from, String target) {
        if (!FolderMove.isRelative(target)) {
            return Optional.empty();
        }
        String path = new FolderMove(from, "").target(target).replaceFirst("(?s)[?#].*", "");
        return path.startsWith("../") ? Optional.empty() : decoded(path).flatMap(files);
    }

    /** Undoes percent-encoding; a percent sign that encodes nothing leads to no file. */
    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
