package com.betterfleet.bfflow.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that make done stories released ones. A line that a set states for its stories is changed only where it then is
 * right for all that depend on it.
 *
 * @param lines those to change
 * @param left stories whose status must be changed by hand, each with the reason
 */
record StatusLines(List<StatusLine> lines, List<String> left) {

    StatusLines {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    static StatusLines of(Chain chain, Collection<StoryId> released) {
        List<StatusLine> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        Map<String, List<Story>> bySet = released.stream()
                .flatMap(id -> chain.stories(id).stream())
                .filter(story -> story.status().is(StoryStatus.DONE))
                // what stands in another repository is written there
                .filter(story -> !Elsewhere.isThere(story.document().path()))
                .collect(groupingBy(StatusLines::statedBy, LinkedHashMap::new, toList()));
        bySet.forEach((statedBy, stories) -> {
            Optional<Field> field = stories.get(0).status().field();
            List<Story> unfinished = dependents(chain, stories.get(0)).stream()
                    .filter(story -> !released.contains(story.id()))
                    .toList();
            if (field.isPresent() && unfinished.isEmpty()) {
                lines.add(line(field.get()));
            } else {
                stories.forEach(story -> left.add(story.id() + " has its status from its set, where "
                        + unfinished.get(0).id() + " stays; write its own"));
            }
        });
        return new StatusLines(lines, left);
    }

    /** The stories that have their status from the same line. */
    private static List<Story> dependents(Chain chain, Story story) {
        return story.status().source() != Source.SET
                ? List.of()
                : chain.stories().stream()
                        .filter(other ->
                                other.status().field().equals(story.status().field()))
                        .toList();
    }

    private static String statedBy(Story story) {
        return story.status().field().map(field -> field.location().toString()).orElse("");
    }

    private static StatusLine line(Field field) {
        Field.Value value = field.values().get(0);
        return new StatusLine(value.location(), value.text());
    }
}
