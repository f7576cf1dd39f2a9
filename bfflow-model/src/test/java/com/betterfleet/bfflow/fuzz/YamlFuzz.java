package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.markdown.FrontMatter;
import com.betterfleet.bfflow.yaml.YamlEdit;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.util.Optional;

/** Every text is YAML, or has a mistake with a place in it; and so has every front matter. To change nothing changes nothing. */
public final class YamlFuzz {

    private static final String PATH = "page.md";

    private YamlFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = Fuzzed.text(data);
        read(text, 1, text);
        String page = text.startsWith("---") ? text : "---\n" + text + "\n---\n";
        FrontMatter.of(page).ifPresent(found -> read(found.yaml(), 2, page));
    }

    private static void read(String yaml, int firstLine, String whole) {
        try {
            Optional<YamlNode> node = YamlReader.read(PATH, firstLine, yaml);
            node.ifPresent(value -> visit(value, whole, new YamlEdit(yaml, firstLine), new int[] {10_000}));
        } catch (YamlSyntaxException e) {
            Fuzzed.requireInside(e.location(), whole);
            Fuzzed.require(!String.valueOf(e.getMessage()).isBlank(), "nothing is said");
        }
    }

    /** Aliases make a small file a large tree, so not more than some nodes are looked at. */
    private static void visit(YamlNode node, String whole, YamlEdit edit, int[] left) {
        if (left[0]-- <= 0) {
            return;
        }
        Fuzzed.requireInside(node.location(), whole);
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                Fuzzed.requireInside(entry.location(), whole);
                visit(entry.value(), whole, edit, left);
            });
        } else if (node instanceof YamlNode.Sequence list) {
            list.values().forEach(value -> visit(value, whole, edit, left));
        } else if (node instanceof YamlNode.Scalar scalar) {
            edit.change(scalar, line -> line + "x");
        }
    }
}
