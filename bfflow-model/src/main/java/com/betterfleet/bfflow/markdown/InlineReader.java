package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.anchor.Anchors;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.LineBuilder;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page.Tag;
import com.betterfleet.bfflow.page.Positions;
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
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the text inside blocks: visible text line by line, links, raw HTML. */
final class InlineReader {

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w-]*)[^>]*>");

    /** What is no HTML but looks like it, {@code <the team's name>}; a backslash says that it is meant as it stands. */
    private static final Pattern ALMOST_TAG = Pattern.compile("(?<!\\\\)<(\\p{L}[\\p{L}\\p{N}_-]*)[^<>]*>");

    /** Begins or ends what is code to a reader, written in HTML. */
    private static final Pattern CODE = Pattern.compile("<(/?)(?:code|kbd|samp|tt)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

    /** What a backslash takes the meaning from, and what vanishes from the text but for this. */
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Positions positions;
    private final Anchors anchors;
    private final Document document;
    private final List<Link> links = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private boolean inCode;
    private int depth;
    private @Nullable Location deep;

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
        List<Line> lines = read(node);
        String text = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        return anchors.heading(
                new Block.Heading(positions.at(node.getStartOffset()), node.getLevel(), text.strip(), lines));
    }

    List<Line> lines(Node parent) {
        List<Line> lines = read(parent);
        lines.forEach(line -> anchors.text(line.prose()));
        return lines;
    }

    private List<Line> read(Node parent) {
        LineBuilder builder = new LineBuilder(positions, links);
        inCode = false;
        readChildren(parent, builder);
        return builder.finish();
    }

    void html(Node node) {
        String html = COMMENT.matcher(node.getChars())
                .replaceAll(found -> " ".repeat(found.group().length()));
        anchors.html(html);
        String own = ForeignElements.without(html);
        addTags(TAG.matcher(own).region(0, own.lastIndexOf('>') + 1), node);
    }

    private void almostHtml(Node text) {
        if (text.getChars().indexOf('<') >= 0) {
            addTags(ALMOST_TAG.matcher(text.getChars()), text);
        }
    }

    private void addTags(Matcher tag, Node node) {
        while (tag.find()) {
            tags.add(new Tag(
                    tag.group(1).toLowerCase(Locale.ROOT),
                    tag.group(),
                    positions.at(node.getStartOffset() + tag.start())));
        }
    }

    /** Where something nests too deep, if it does: it is passed over. */
    Optional<Location> deep() {
        return Optional.ofNullable(deep);
    }

    private void readChildren(Node parent, LineBuilder out) {
        if (depth == Depth.MOST) {
            deep = deep == null ? positions.at(parent.getStartOffset()) : deep;
            return;
        }
        depth++;
        for (Node node : parent.getChildren()) {
            read(node, out);
        }
        depth--;
    }

    private void read(Node node, LineBuilder out) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.newLine();
            return;
        }
        if (node instanceof HtmlInlineComment || (node instanceof Footnote footnote && footnote.isDefined())) {
            return;
        }
        out.begin(node.getStartOffset());
        if (node instanceof Code code) {
            out.code(code.getText().toString());
        } else if (node instanceof HtmlInline) {
            html(node);
            Matcher code = CODE.matcher(node.getChars());
            inCode = code.matches() ? code.group(1).isEmpty() : inCode;
        } else if (inCode && node instanceof Text) {
            out.code(node.getChars().unescape());
        } else if (node instanceof Image || node instanceof ImageRef) {
            link(node, "");
        } else if (node instanceof AutoLink auto) {
            link(node, auto.getText().toString());
            out.text(auto.getText().toString(), auto.getText().getStartOffset());
        } else if (node instanceof InlineLinkNode || (node instanceof RefNode ref && ref.isDefined())) {
            link(node, visible(node, depth).strip());
            readChildren(node, out);
        } else if (node instanceof RefNode brackets) {
            undefined(brackets, out);
        } else if (node instanceof StrongEmphasis) {
            int from = out.beginBold();
            readChildren(node, out);
            out.endBold(from);
        } else if (node.hasChildren()) {
            readChildren(node, out);
        } else if (node instanceof Text) {
            almostHtml(node);
            text(node.getChars(), out);
        } else {
            out.text(node.getChars().unescape(), node.getStartOffset());
        }
    }

    /** Text of the file, in which backslashes may escape something. */
    private static void text(BasedSequence written, LineBuilder out) {
        int from = 0;
        for (int i = 0; i + 1 < written.length(); i++) {
            if (written.charAt(i) == '\\' && ESCAPABLE.indexOf(written.charAt(i + 1)) >= 0) {
                text(written, from, i, out);
                i++;
                from = i;
            }
        }
        text(written, from, written.length(), out);
    }

    private static void text(BasedSequence written, int from, int to, LineBuilder out) {
        out.text(written.subSequence(from, to).toString(), written.getStartOffset() + from);
    }

    /** What looks like a reference and refers to nothing is text, brackets and all: {@code [ ]}, {@code [WIP]}. */
    private void undefined(RefNode node, LineBuilder out) {
        BasedSequence all = node.getChars();
        BasedSequence label = node.isReferenceTextCombined() ? node.getReference() : node.getText();
        if (label.isBlank()) {
            text(all, out);
            return;
        }
        out.text("[", node.getStartOffset());
        readChildren(node, out);
        int close = all.indexOf(']', label.length());
        // where it goes over a line that is indented, the parser counts more characters than there are
        text(all.subSequence(close < 0 ? all.lastIndexOf(']') : close), out);
    }

    /** The text of a link, which may go over several lines. */
    private static String visible(Node parent, int depth) {
        StringBuilder text = new StringBuilder();
        if (depth == Depth.MOST) {
            return "";
        }
        for (Node node : parent.getChildren()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof Code code) {
                text.append(code.getText());
            } else if (!isUnread(node)) {
                text.append(
                        node.hasChildren()
                                ? visible(node, depth + 1)
                                : node.getChars().unescape());
            }
        }
        return text.toString();
    }

    private static boolean isUnread(Node node) {
        return node instanceof Image
                || node instanceof ImageRef
                || node instanceof HtmlInline
                || node instanceof HtmlInlineComment;
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
}
