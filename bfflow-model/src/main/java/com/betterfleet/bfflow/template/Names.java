package com.betterfleet.bfflow.template;

import com.betterfleet.bfflow.text.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be named in a template.
 *
 * @param all every name, those within another one with a dot as well
 */
record Names(Set<String> all) {

    /** The names in values. */
    static Names of(Collection<? extends Map<String, ?>> values) {
        Set<String> all = new LinkedHashSet<>();
        values.forEach(one -> collect("", one, all));
        return new Names(all);
    }

    private static void collect(String prefix, Object value, Set<String> all) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                all.add(prefix + key);
                collect(prefix + key + ".", inner, all);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect("", item, all));
        }
    }

    /** What to say of a name that is none. */
    String unknown(String name) {
        Optional<String> near = Nearest.among(name, all);
        return "there is nothing called '" + name + "'"
                + near.map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** The name of this very value. */
    static Optional<String> find(Object values, Object value) {
        if (values instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Optional<String> found = entry.getValue() == value
                        ? Optional.of(String.valueOf(entry.getKey()))
                        : find(entry.getValue(), value);
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (values instanceof List<?> list) {
            return list.stream().flatMap(item -> find(item, value).stream()).findFirst();
        }
        return Optional.empty();
    }
}
