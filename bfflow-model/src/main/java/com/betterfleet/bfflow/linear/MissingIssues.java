package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stories without an issue. */
final class MissingIssues {

    private final Matches matches;
    private final Map<String, List<Issue>> unclaimed;

    MissingIssues(Matches matches) {
        this.matches = matches;
        this.unclaimed = matches.workspace().issues().stream()
                .filter(issue -> matches.of(issue).isEmpty())
                .collect(Collectors.groupingBy(issue -> Titles.folded(issue.title())));
    }

    Stream<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        Map<String, List<Story>> unknownTeams = new LinkedHashMap<>();
        matches.unmet().forEach(unmet -> {
            Story story = unmet.story();
            List<Claim> claims = unmet.claims();
            if (claims.isEmpty()) {
                if (!matches.lacksProject(story)) {
                    found.add(unnamed(story));
                }
            } else if (claims.stream().noneMatch(claim -> matches.hasTeam(claim.team()))) {
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
        List<Issue> same = Stream.of(
                        story.title(), story.ref() + " " + story.title(), story.ref() + ": " + story.title())
                .flatMap(title -> unclaimed.getOrDefault(Titles.folded(title), List.of()).stream())
                .filter(issue -> issue.project().map(ids::contains).orElse(true))
                .distinct()
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The keys of the issues that stories should name: they are no surplus. */
    Set<String> meant() {
        return matches.unmet().stream()
                .filter(unmet -> unmet.claims().isEmpty())
                .flatMap(unmet -> sameTitle(unmet.story()).stream())
                .map(Issue::key)
                .collect(Collectors.toSet());
    }
}
