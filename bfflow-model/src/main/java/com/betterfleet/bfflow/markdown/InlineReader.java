package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Page.Tag;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text inside blocks: visible text line by line, links, raw HTML. */
final class InlineReader {

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w-]*)[^>]*>");

    private final Positions positions;
    private final Anchors anchors;
    private final Document document;
    private final List<Link> links = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    InlineReader(Positions positions, Anchors anchors, Document document) {
        this.positions = positions;
        this.anchors = anchors;
        this.document = document;
    }

    Anchors anchors() {
        return anchors;
    }

    List<Link> links() {
        return links;
    }

    List<Tag> tags() {
        return tags;
    }

    Block.Heading heading(Heading node) {
        LineBuilder line = new LineBuilder();
        readChildren(node, line);
        return anchors.heading(
                new Block.Heading(positions.at(node.getStartOffset()), node.getLevel(), line.wholeText()));
    }

    List<Line> lines(Node parent) {
        LineBuilder builder = new LineBuilder();
        readChildren(parent, builder);
        List<Line> lines = builder.finish();
        lines.forEach(line -> anchors.text(line.prose()));
        return lines;
    }

    void html(Node node) {
        String html = node.getChars().toString();
        anchors.html(html);
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            tags.add(new Tag(
                    tag.group(1).toLowerCase(Locale.ROOT),
                    tag.group(),
                    positions.at(node.getStartOffset() + tag.start())));
        }
    }

    private void readChildren(Node parent, LineBuilder out) {
        for (Node node : parent.getChildren()) {
            read(node, out);
        }
    }

    private void read(Node node, LineBuilder out) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.newLine();
            return;
        }
        if (node instanceof HtmlInlineComment || node instanceof Footnote) {
            return;
        }
        out.begin(node);
        if (node instanceof Code code) {
            out.code(code.getText().toString());
        } else if (node instanceof HtmlInline) {
            html(node);
        } else if (node instanceof Image || node instanceof ImageRef) {
            link(node, "");
        } else if (node instanceof AutoLink auto) {
            link(node, auto.getText().toString());
            out.text(auto.getText().toString());
        } else if (node instanceof InlineLinkNode || (node instanceof RefNode ref && ref.isDefined())) {
            link(node, visible(node).strip());
            readChildren(node, out);
        } else if (node instanceof RefNode brackets) {
            undefined(brackets, out);
        } else if (node instanceof StrongEmphasis) {
            out.strong(() -> readChildren(node, out));
        } else if (node.hasChildren()) {
            readChildren(node, out);
        } else {
            out.text(node.getChars().unescape());
        }
    }

    /** What looks like a reference and refers to nothing is text, brackets and all: {@code [ ]}, {@code [WIP]}. */
    private void undefined(RefNode node, LineBuilder out) {
        out.text("[");
        if (node.hasChildren()) {
            readChildren(node, out);
        } else {
            out.text(node.getText().unescape());
        }
        String rest = node.getChars().toString();
        out.text(rest.substring(rest.indexOf(']', node.getText().length())));
    }

    /** The text of a link, which may go over several lines. */
    private static String visible(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node : parent.getChildren()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof Code code) {
                text.append(code.getText());
            } else if (node.hasChildren()) {
                text.append(visible(node));
            } else if (!(node instanceof HtmlInline || node instanceof HtmlInlineComment)) {
                text.append(node.getChars().unescape());
            }
        }
        return text.toString();
    }

    private void link(Node node, String text) {
        String target = target(node);
        if (target != null) {
            links.add(new Link(target, text, positions.at(node.getStartOffset())));
        }
    }

    private @Nullable String target(Node node) {
        if (node instanceof InlineLinkNode inline) {
            return inline.getUrl().unescape();
        }
        if (node instanceof AutoLink auto) {
            return auto.getText().toString();
        }
        if (node instanceof RefNode ref) {
            Reference reference = ref.getReferenceNode(document);
            return reference == null ? null : reference.getUrl().unescape();
        }
        return null;
    }

    /** Builds lines of visible text. */
    private final class LineBuilder {

        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder prose = new StringBuilder();
        private String label = "";
        private int start = -1;
        private int firstLink = links.size();

        void begin(Node node) {
            if (start < 0) {
                start = node.getStartOffset();
            }
        }

        void text(String visible) {
            text.append(visible);
            prose.append(visible);
        }

        void code(String visible) {
            text.append(visible);
        }

        void strong(Runnable content) {
            boolean leads = text.toString().isBlank() && label.isEmpty();
            int from = text.length();
            content.run();
            if (leads && from <= text.length()) {
                label = text.substring(from).strip();
            }
        }

        void newLine() {
            if (start >= 0) {
                lines.add(new Line(
                        positions.at(start),
                        text.toString().strip(),
                        prose.toString().strip(),
                        label,
                        links.subList(Math.min(firstLink, links.size()), links.size())));
            }
            text.setLength(0);
            prose.setLength(0);
            label = "";
            start = -1;
            firstLink = links.size();
        }

        List<Line> finish() {
            newLine();
            return lines;
        }

        String wholeText() {
            finish();
            return String.join(" ", lines.stream().map(Line::text).toList()).strip();
        }
    }
}
