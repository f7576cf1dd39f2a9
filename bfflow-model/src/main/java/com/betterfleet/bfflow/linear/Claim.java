package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An issue that a story says is its own.
 *
 * @param location the field Issue, or the heading with the id
 * @param byField whether the field says so, and not the story's id
 */
record Claim(String key, Location location, boolean byField) {

    private static final String ISSUE = LinearType.ISSUE.noun();

    /**
     * The issues that the field Issue names; else the one that the story's id is the key of, if it is one of ours.
     *
     * @param teams those that are known in Linear, which count where the policy names none
     */
    static List<Claim> of(Story story, Policy policy, Set<String> teams) {
        Optional<Field> field = story.fields().find(ISSUE);
        if (field.isPresent()) {
            return LinearReference.written(field.get()).stream()
                    .flatMap(written -> LinearReference.of(written).stream())
                    .filter(reference -> reference.type() == LinearType.ISSUE)
                    .map(reference -> new Claim(reference.key(), field.get().location(), true))
                    .toList();
        }
        return LinearReference.of(story.id().text())
                .filter(id -> id.team()
                        .filter(team -> policy.linear().teams().isEmpty()
                                ? teams.contains(team)
                                : policy.linear().hasTeam(team))
                        .isPresent())
                .map(id -> new Claim(id.key(), story.location(), false))
                .stream()
                .toList();
    }

    /** Whether the field is there: what it says that is no issue is for another rule. */
    static boolean isStated(Story story) {
        return story.fields().find(ISSUE).isPresent();
    }

    String team() {
        return key.substring(0, key.lastIndexOf('-'));
    }
}
