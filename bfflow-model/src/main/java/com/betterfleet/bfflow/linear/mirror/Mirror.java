package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

/**
 * What Linear should hold, in the order in which it is filled: a challenge is an initiative, a specification a project, a
 * milestone a project milestone, a story an issue.
 */
public record Mirror(
        List<Initiative> initiatives, List<Project> projects, List<Milestone> milestones, List<Issue> issues) {

    /**
     * A challenge.
     *
     * @param link where its page is
     * @param linear its address in Linear, where that is known
     */
    public record Initiative(Location place, String title, String link, Optional<String> linear) {}

    /**
     * A specification.
     *
     * @param initiatives the titles of the initiatives that it is a part of
     * @param linear its address or its name in Linear, where it is there
     */
    public record Project(
            Location place, String title, List<String> initiatives, String link, Optional<String> linear) {
        public Project {
            initiatives = List.copyOf(initiatives);
        }
    }

    /**
     * A milestone of a project.
     *
     * @param targetDate the day that a release plan names
     * @param there whether the project in Linear is known to have it
     */
    public record Milestone(Location place, String name, String project, Optional<String> targetDate, boolean there) {}

    /**
     * A story.
     *
     * @param story its id
     * @param state what to set the issue to
     * @param project the title of its project
     * @param blockedBy the ids of the stories that it depends on
     * @param description the story as Markdown, with links back to the pages
     * @param links where the story, its specifications and its challenges are
     * @param linear its key in Linear, where it is there
     */
    public record Issue(
            Location place,
            String story,
            String title,
            String state,
            Optional<String> project,
            Optional<String> milestone,
            List<String> blockedBy,
            String description,
            Links links,
            Optional<String> linear) {
        public Issue {
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /** Where a story, its specifications and its challenges are. */
    public record Links(String story, List<String> specifications, List<String> challenges) {
        public Links {
            specifications = List.copyOf(specifications);
            challenges = List.copyOf(challenges);
        }
    }

    /** Whether there is nothing that Linear should hold. */
    boolean isEmpty() {
        return initiatives.isEmpty() && projects.isEmpty() && milestones.isEmpty() && issues.isEmpty();
    }

    public Mirror {
        initiatives = List.copyOf(initiatives);
        projects = List.copyOf(projects);
        milestones = List.copyOf(milestones);
        issues = List.copyOf(issues);
    }
}
