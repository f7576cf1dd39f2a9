package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.yaml.YamlEdit;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Has the waivers of a policy name entries where they are once they have gone out. Changes these values, and no other byte. */
final class MovedWaivers {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, String> moved;

    MovedWaivers(List<Move> moves) {
        this.moved = moves.stream().collect(Collectors.toMap(Move::from, Move::to));
    }

    /** The file with other waivers; as it is where it has none of these entries, or cannot be understood. */
    byte[] in(String path, byte[] file) {
        String whole = new String(file, StandardCharsets.UTF_8);
        String mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String text = whole.substring(mark.length());
        String now = edited(path, text);
        return now.equals(text) ? file : (mark + now).getBytes(StandardCharsets.UTF_8);
    }

    private String edited(String path, String text) {
        YamlEdit edit = new YamlEdit(text, 1);
        try {
            Optional<YamlNode> policy = YamlReader.read(path, 1, text);
            if (policy.isPresent()
                    && policy.get() instanceof Mapping keys
                    && keys.get("waivers").orElse(null) instanceof Sequence waivers) {
                waivers.values().forEach(waiver -> change(waiver, edit));
            }
            return edit.result();
        } catch (YamlSyntaxException e) {
            // it was read a moment ago; who has broken it since sees the waiver reported
            return text;
        }
    }

    private void change(YamlNode waiver, YamlEdit edit) {
        if (waiver instanceof Mapping keys && keys.get("artefact").orElse(null) instanceof Scalar artefact) {
            edit.change(artefact, path -> moved.getOrDefault(path, path));
        }
    }
}
