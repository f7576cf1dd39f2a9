package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words for the statuses of one kind of thing.
 *
 * @param builtIn the words that need no policy, in the form in which words compare
 * @param statuses the statuses
 * @param name what a status is called: the key under which a policy adds words for it
 */
record StatusWords<S>(Map<String, S> builtIn, List<S> statuses, Function<S, String> name) {

    /** The keys under which words can be added. */
    List<String> keys() {
        return statuses.stream().map(name).toList();
    }

    /** The built-in words with those that a policy adds, in the form in which words compare. */
    Map<String, S> with(StrictMapping added) {
        Map<String, S> all = new LinkedHashMap<>(builtIn);
        for (S status : statuses) {
            for (Scalar word : added.texts(name.apply(status))) {
                S other = all.putIfAbsent(Field.normalise(word.text()), status);
                if (other != null && !other.equals(status)) {
                    added.problem(
                            word.location(),
                            name.apply(status),
                            "'" + word.text() + "' cannot mean '" + name.apply(status) + "', for it means '"
                                    + name.apply(other) + "' already",
                            "Give every word to one status only.");
                }
            }
        }
        return all;
    }
}
