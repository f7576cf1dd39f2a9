package com.betterfleet.bfflow.linear;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project as Linear has it.
 *
 * @param id what its issues name it by: the end of its address, or whatever the source has
 * @param milestones the names of its milestones that the source tells of
 * @param url its address, where the source says it
 */
public record Project(String id, String name, List<String> milestones, Optional<String> url) {

    public Project {
        milestones = milestones.stream().distinct().sorted().toList();
    }

    /** The same with these milestones as well. */
    Project with(List<String> more) {
        return new Project(
                id, name, Stream.concat(milestones.stream(), more.stream()).toList(), url);
    }

    /** What stands in its address before its id: its name in small letters, with dashes. */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** As people refer to it. */
    String named() {
        return '"' + name + '"';
    }
}
