package com.betterfleet.bfflow.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to have made. What is empty is worked out from the chain where that is possible.
 *
 * @param title its title
 * @param id a story's id, or a release plan's milestone
 * @param workItem the work item in which it is made, by the name of its folder
 * @param story the story that an entry is for
 * @param type an entry's type of change
 * @param audience an entry's readers
 */
public record NewRequest(
        NewKind kind,
        Optional<String> title,
        Optional<String> id,
        Optional<String> workItem,
        Optional<String> story,
        String type,
        String audience) {

    /** The names of the properties without which it cannot be made and that are not given, in order. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (kind == NewKind.AGENTS) {
            return missing;
        }
        if (kind == NewKind.RELEASE_NOTE) {
            add(missing, "story", story);
            return missing;
        }
        if (kind == NewKind.WORK_ITEM) {
            add(missing, "title", title);
            return missing;
        }
        add(missing, "workItem", workItem);
        if (kind == NewKind.RELEASE_PLAN) {
            add(missing, "id", id);
        } else if (kind == NewKind.CHALLENGE || kind == NewKind.STORY) {
            add(missing, "title", title);
        }
        return missing;
    }

    private static void add(List<String> missing, String name, Optional<String> value) {
        if (value.filter(text -> !text.isBlank()).isEmpty()) {
            missing.add(name);
        }
    }
}
