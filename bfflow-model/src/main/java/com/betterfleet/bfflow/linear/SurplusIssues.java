package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Issues in the project of a specification that no story has, and issues that two stories have. Parts of an issue, and what
 * was cancelled, need no story.
 */
record SurplusIssues(Matches matches) {

    Stream<Difference> differences() {
        return Stream.concat(claimedTwice().stream(), withoutStory());
    }

    private Stream<Difference> withoutStory() {
        MissingIssues missing = new MissingIssues(matches);
        return matches.chain().specifications().stream()
                .filter(one -> one.document().stage() != Stage.ARCHIVED)
                .flatMap(specification -> matches.project(specification).stream()
                        .flatMap(project -> issues(project)
                                .filter(issue -> !missing.isMeant(issue))
                                .map(issue -> surplus(specification, project, issue))));
    }

    private Stream<Issue> issues(Project project) {
        return matches.workspace().issues().stream()
                .filter(issue -> issue.project().filter(project.id()::equals).isPresent())
                .filter(issue -> !issue.archived() && issue.parent().isEmpty())
                .filter(issue -> !matches.states().isDropped(issue))
                .filter(issue -> matches.policy().linear().teams().isEmpty()
                        || matches.policy().linear().hasTeam(issue.team()))
                .filter(issue -> matches.of(issue).findAny().isEmpty());
    }

    private Difference surplus(Specification specification, Project project, Issue issue) {
        Optional<Match> twin = matches.all().stream()
                .filter(match -> match.issue().project().equals(issue.project()))
                .filter(match -> Titles.same(match.story().title(), issue.title()))
                .findFirst();
        return twin.map(match -> Difference.of(
                        match.story(),
                        match.claim().location(),
                        issue.key(),
                        match.story().named() + " has two issues in Linear: "
                                + match.issue().key() + " and " + issue.key(),
                        "Mark " + issue.named() + " as a duplicate of "
                                + match.issue().key() + " in Linear."))
                .orElseGet(() -> Difference.of(
                        specification,
                        specification.location(),
                        issue.key(),
                        "the issue " + issue.key() + " \"" + issue.title() + "\" in the project " + project.named()
                                + " has no story",
                        "Write the story, with the field Issue; or take " + issue.named()
                                + " out of the project, or cancel it, in Linear."));
    }

    /** By different keys of one issue; that two name the same key is a finding of linear-mirror. */
    private List<Difference> claimedTwice() {
        Map<Issue, List<Match>> byIssue = new LinkedHashMap<>();
        matches.all()
                .forEach(match -> byIssue.computeIfAbsent(match.issue(), any -> new ArrayList<>())
                        .add(match));
        List<Difference> found = new ArrayList<>();
        byIssue.forEach((issue, all) -> {
            Story first = all.get(0).story();
            all.stream()
                    .filter(match -> !match.story().equals(first))
                    .filter(match ->
                            !match.claim().key().equals(all.get(0).claim().key()))
                    .forEach(match -> found.add(Difference.of(
                            match.story(),
                            match.claim().location(),
                            issue.key(),
                            match.story().named() + " and " + first.named() + " have one issue in Linear, "
                                    + issue.key(),
                            "Create an issue for one of them in Linear, and name it in the field Issue.")));
        });
        return found;
    }
}
