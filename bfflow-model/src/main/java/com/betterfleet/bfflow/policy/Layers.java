package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays a policy over one that it extends. A value takes the place of the one below, and so does a list, for only so can it
 * be made shorter. In a mapping every key does so on its own: a rule changed here leaves the other rules as they were.
 * Waivers add up: each stands for itself. A key without a value changes nothing.
 */
final class Layers {

    private static final String WAIVERS = "waivers";

    private Layers() {}

    /** The one laid over the other. */
    static Mapping lay(Mapping over, Mapping below) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        below.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (Entry entry : over.entries()) {
            entries.merge(entry.key(), entry, Layers::lay);
        }
        return new Mapping(over.location(), List.copyOf(entries.values()));
    }

    private static Entry lay(Entry below, Entry over) {
        return over.value().isNull() ? below : new Entry(over.key(), over.location(), value(below, over));
    }

    private static YamlNode value(Entry below, Entry over) {
        if (over.value() instanceof Mapping top && below.value() instanceof Mapping bottom) {
            return lay(top, bottom);
        }
        if (over.key().equals(WAIVERS)
                && over.value() instanceof Sequence top
                && below.value() instanceof Sequence bottom) {
            return new Sequence(
                    top.location(),
                    top.tag(),
                    Stream.concat(bottom.values().stream(), top.values().stream())
                            .distinct()
                            .toList());
        }
        return over.value();
    }
}
