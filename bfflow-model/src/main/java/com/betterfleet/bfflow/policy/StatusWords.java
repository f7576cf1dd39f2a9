package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words for the statuses of one kind of thing: the built-in ones, and those that policies add. */
final class StatusWords<S> {

    private final Map<String, S> builtIn;
    private final List<S> statuses;
    private final Function<S, String> name;
    private final Map<String, S> added = new LinkedHashMap<>();

    StatusWords(Map<String, S> builtIn, List<S> statuses, Function<S, String> name) {
        this.builtIn = builtIn;
        this.statuses = statuses;
        this.name = name;
    }

    /** What the statuses are called: the keys under which words can be added. */
    List<String> keys() {
        return statuses.stream().map(name).toList();
    }

    /** Takes over the words of one file; those that an extended file gave to the same status are gone. */
    void add(StrictMapping words) {
        Map<String, S> here = new LinkedHashMap<>();
        for (S status : statuses) {
            if (words.has(name.apply(status))) {
                added.values().removeIf(status::equals);
                words.texts(name.apply(status)).forEach(word -> add(words, status, word, here));
            }
        }
        added.putAll(here);
    }

    private void add(StrictMapping words, S status, Scalar word, Map<String, S> here) {
        String normal = Field.normalise(word.text());
        S other = here.getOrDefault(normal, builtIn.getOrDefault(normal, status));
        if (other.equals(status)) {
            here.put(normal, status);
        } else {
            words.problem(
                    word.location(),
                    name.apply(status),
                    "'" + word.text() + "' cannot mean '" + name.apply(status) + "': it means '" + name.apply(other)
                            + "' already",
                    "Give every word to one status only.");
        }
    }

    /** Every word, in the form in which words compare. */
    Map<String, S> all() {
        Map<String, S> all = new LinkedHashMap<>(builtIn);
        all.putAll(added);
        return all;
    }
}
