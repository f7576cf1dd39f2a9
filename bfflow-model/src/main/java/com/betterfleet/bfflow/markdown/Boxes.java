package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.text.Edits;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The boxes and tabs of MkDocs Material, {@code !!! warning "Title"}, as quotes that begin with their title, which every dialect
 * shows. A box within a box stays as it is. Safe for use by several threads.
 */
public final class Boxes {

    private static final int INDENT = 4;

    /** What a box is called that has neither a kind nor a title. */
    private static final String DETAILS = "details";

    private final Flexmark parser = new Flexmark(false);

    /** For any text. */
    public Boxes() {}

    /** The text with quotes in place of boxes; all else stays as it is written. */
    public String asQuotes(String markdown) {
        Edits edits = new Edits(markdown);
        for (Node node : parser.parse(BasedSequence.of(markdown)).getDescendants()) {
            if (node instanceof AdmonitionBlock box && !isInBox(node)) {
                int from = box.getStartOffset();
                int to = from
                        + markdown.substring(from, box.getEndOffset())
                                .stripTrailing()
                                .length();
                int column = from - (markdown.lastIndexOf('\n', from - 1) + 1);
                edits.replace(from, to, quote(title(box), markdown.substring(from, to), column));
            }
        }
        return edits.result();
    }

    private static boolean isInBox(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof AdmonitionBlock) {
                return true;
            }
        }
        return false;
    }

    private static String title(AdmonitionBlock box) {
        if (!box.getTitle().isBlank()) {
            return box.getTitle().toString();
        }
        String kind = box.getInfo().isEmpty() ? DETAILS : box.getInfo().toString();
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    private static String quote(String title, String written, int column) {
        List<String> lines = written.lines().skip(1).toList();
        String between = lines.isEmpty() || lines.get(0).isBlank() ? "" : "\n" + " ".repeat(column) + ">";
        return "> **" + title + "**" + between
                + lines.stream()
                        .map(line -> "\n" + " ".repeat(column) + ("> " + inner(line, column + INDENT)).stripTrailing())
                        .collect(Collectors.joining());
    }

    private static String inner(String line, int indent) {
        int spaces = 0;
        while (spaces < indent && spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return line.substring(spaces);
    }
}
