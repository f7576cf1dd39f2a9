package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.html.HtmlLinks;
import com.betterfleet.bfflow.markdown.FrontMatter;
import com.betterfleet.bfflow.markdown.LinkTargets;
import com.betterfleet.bfflow.markdown.SnippetNames;
import com.betterfleet.bfflow.markdown.SnippetNames.Snippet;
import com.betterfleet.bfflow.text.Edits;
import com.betterfleet.bfflow.yaml.YamlEdit;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What the pages of a repository must say once a work item is in another stage. */
final class MovedPage {

    /** A value of any key that can be nothing but a path. */
    private static final Pattern PATH = Pattern.compile("\\.{0,2}/\\S.*");

    private final LinkTargets links = new LinkTargets();
    private final MovedTarget targets;
    private final BiPredicate<String, String> exists;

    /**
     * For a move.
     *
     * @param exists whether a link in a folder, before the move, leads to a file or a folder
     */
    MovedPage(MovedTarget targets, BiPredicate<String, String> exists) {
        this.targets = targets;
        this.exists = exists;
    }

    /**
     * A page with the links that it needs.
     *
     * @param folder the one in which it lies before the move
     * @param text without a byte order mark
     */
    String text(String folder, String text) {
        Optional<FrontMatter> frontMatter = FrontMatter.of(text);
        String yaml = frontMatter.map(FrontMatter::yaml).orElse("");
        int body = frontMatter.map(FrontMatter::end).orElse(0);
        String head = text.substring(0, body);
        int from = head.indexOf(yaml);
        String newHead = head.substring(0, from) + frontMatter(folder, yaml) + head.substring(from + yaml.length());
        return newHead + snippets(body(folder, text.substring(body)));
    }

    private String body(String folder, String markdown) {
        return links.rewritten(
                markdown,
                target -> targets.link(folder, target),
                // raw HTML may be written for the site, where pages have other paths than files
                html -> HtmlLinks.rewritten(
                        html, target -> exists.test(folder, target) ? targets.link(folder, target) : target));
    }

    private String snippets(String text) {
        Edits edits = new Edits(text);
        for (Snippet snippet : SnippetNames.in(text)) {
            int end = snippet.start() + snippet.name().length();
            edits.replace(snippet.start(), end, targets.fromRoot(snippet.name()));
        }
        return edits.result();
    }

    private String frontMatter(String folder, String yaml) {
        YamlEdit edit = new YamlEdit(yaml, 1);
        try {
            Optional<YamlNode> node = YamlReader.read("", 1, yaml);
            if (node.isPresent() && node.get() instanceof Mapping fields) {
                for (Entry field : fields.entries()) {
                    boolean refers = KnownFields.REFERENCES.contains(Field.normalise(field.key()));
                    values(folder, field.value(), refers, edit);
                }
            }
        } catch (YamlSyntaxException e) {
            return yaml;
        }
        return edit.result();
    }

    private void values(String folder, YamlNode node, boolean refers, YamlEdit edit) {
        if (node instanceof Sequence list) {
            list.values().forEach(value -> values(folder, value, refers, edit));
        } else if (node instanceof Scalar value) {
            if (value.text().contains("](")) {
                edit.change(value, line -> links.rewritten(line, target -> targets.link(folder, target)));
            } else if (refers || PATH.matcher(value.text()).matches()) {
                edit.change(value, line -> targets.link(folder, line));
            }
        }
    }
}
