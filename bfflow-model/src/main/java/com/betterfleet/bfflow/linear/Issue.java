package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.StoryId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An issue as Linear has it.
 *
 * @param key its key, in capitals: {@code COR-10}
 * @param state what its team calls its state
 * @param stateType what kind of state that is to Linear: triage, backlog, unstarted, started, completed, canceled, duplicate;
 *     empty where the source does not say
 * @param project the id of its project
 * @param milestone the name of its project milestone
 * @param parent the key of the issue that it is a part of
 * @param previousKeys those that it had before it was moved to another team
 * @param url its address, where the source says it
 * @param archived whether Linear shows it no more
 * @see <a href="https://linear.app/developers/graphql">Linear's GraphQL API</a>
 */
public record Issue(
        String key,
        String title,
        String state,
        Optional<String> stateType,
        Optional<String> project,
        Optional<String> milestone,
        Optional<String> parent,
        List<String> previousKeys,
        Optional<String> url,
        boolean archived)
        implements Comparable<Issue> {

    private static final Comparator<Issue> ORDER = Comparator.comparing(issue -> new StoryId(issue.key()));

    public Issue {
        key = key.toUpperCase(Locale.ROOT);
        parent = parent.map(other -> other.toUpperCase(Locale.ROOT));
        previousKeys = previousKeys.stream()
                .map(old -> old.toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    /** The letters of its team. */
    public String team() {
        return key.substring(0, key.lastIndexOf('-'));
    }

    /** As people refer to it, with its address where that is known. */
    String named() {
        return key + url.map(address -> " (" + address + ")").orElse("");
    }

    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }
}
