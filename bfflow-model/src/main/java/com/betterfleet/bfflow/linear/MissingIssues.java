package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stories without an issue. */
record MissingIssues(Matches matches) {

    Stream<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        Map<String, List<Story>> unknownTeams = new LinkedHashMap<>();
        matches.unmet().forEach((story, claims) -> {
            if (claims.isEmpty()) {
                if (!matches.lacksProject(story)) {
                    found.add(unnamed(story));
                }
            } else if (claims.stream().noneMatch(claim -> matches.workspace().hasTeam(claim.team()))) {
                unknownTeams
                        .computeIfAbsent(claims.get(0).team(), team -> new ArrayList<>())
                        .add(story);
            } else if (!matches.lacksProject(story)) {
                claims.forEach(claim -> found.add(absent(story, claim)));
            }
        });
        unknownTeams.forEach((team, stories) -> found.add(unknownTeam(team, stories)));
        return found.stream();
    }

    private Difference unnamed(Story story) {
        Optional<Issue> same = sameTitle(story);
        return same.map(issue -> Difference.of(
                        story,
                        story.location(),
                        "issue",
                        story.named() + " does not name its issue, and " + issue.key()
                                + " in Linear is called the same",
                        "Write '- Issue: " + issue.key() + "' below its heading, if that is its issue."))
                .orElseGet(() -> Difference.of(
                        story,
                        story.location(),
                        "issue",
                        story.named() + " has no issue in Linear",
                        "Create the issue in Linear" + in(story)
                                + ", and write '- Issue: <its key>' below the heading."));
    }

    /** Where ids are keys, a story gets its id from Linear; a field that says otherwise would be a finding as well. */
    private Difference absent(Story story, Claim claim) {
        return Difference.of(
                story,
                claim.location(),
                claim.key(),
                claim.byField()
                        ? story.named() + " names the issue " + claim.key() + ", which is not in Linear"
                        : story.named() + " has no issue in Linear: there is no " + claim.key(),
                claim.byField()
                        ? "Correct the field Issue, or create the issue in Linear" + in(story) + "."
                        : "Create the issue in Linear" + in(story) + ", and give the story its key for an id.");
    }

    private Difference unknownTeam(String team, List<Story> stories) {
        String source = matches.workspace().source();
        return new Difference(
                Optional.empty(),
                Location.of(source),
                "there is not one issue of the team " + team + " in it, and stories name some",
                "Export the issues of the team " + team + " as well.",
                stories.stream().map(Story::ref).distinct().toList(),
                team);
    }

    private String in(Story story) {
        return matches.projects(story).stream()
                .findFirst()
                .map(project -> ", in the project " + project.named())
                .orElse("");
    }

    /** The only issue of the story's project, or of no project that is mirrored, that is called so and that no story names. */
    private Optional<Issue> sameTitle(Story story) {
        List<String> ids = matches.projects(story).stream().map(Project::id).toList();
        List<Issue> same = matches.workspace().issues().stream()
                .filter(issue -> matches.of(issue).findAny().isEmpty())
                .filter(issue -> issue.project().map(ids::contains).orElse(true))
                .filter(issue ->
                        Titles.same(Titles.withoutId(issue.title(), story.id().text()), story.title()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Whether an issue is the one that a story should name: it is no surplus. */
    boolean isMeant(Issue issue) {
        return matches.unmet().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .anyMatch(
                        entry -> sameTitle(entry.getKey()).filter(issue::equals).isPresent());
    }
}
