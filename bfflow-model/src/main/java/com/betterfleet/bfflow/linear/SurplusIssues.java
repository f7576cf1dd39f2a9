package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Set<String> meant = new MissingIssues(matches).meant();
        Map<String, Match> twins = new HashMap<>();
        matches.all()
                .forEach(match ->
                        twins.putIfAbsent(twin(match.issue(), match.story().title()), match));
        return matches.chain().specifications().stream()
                .filter(one -> one.document().stage() != Stage.ARCHIVED)
                .flatMap(specification -> matches.project(specification).stream()
                        .flatMap(project -> issues(project)
                                .filter(issue -> !meant.contains(issue.key()))
                                .map(issue -> Optional.ofNullable(twins.get(twin(issue, issue.title())))
                                        .map(match -> second(match, issue))
                                        .orElseGet(() -> surplus(specification, project, issue)))));
    }

    /** What two issues of one story share: their project and their title. */
    private static String twin(Issue issue, String title) {
        return issue.project().orElse("") + "\n" + Titles.folded(title);
    }

    private Stream<Issue> issues(Project project) {
        return matches.workspace().issues().stream()
                .filter(issue -> issue.project().filter(project.id()::equals).isPresent())
                .filter(issue -> !issue.archived() && issue.parent().isEmpty())
                .filter(issue -> !matches.states().isDropped(issue))
                .filter(issue -> matches.policy().linear().teams().isEmpty()
                        || matches.policy().linear().hasTeam(issue.team()))
                .filter(issue -> matches.of(issue).isEmpty());
    }

    private static Difference second(Match match, Issue issue) {
        return Difference.of(
                match.story(),
                match.claim().location(),
                issue.key(),
                match.story().named() + " has two issues in Linear: "
                        + match.issue().key() + " and " + issue.key(),
                "Mark " + issue.named() + " as a duplicate of " + match.issue().key() + " in Linear.");
    }

    private static Difference surplus(Specification specification, Project project, Issue issue) {
        return Difference.of(
                specification,
                specification.location(),
                issue.key(),
                "the issue " + issue.key() + " \"" + Titles.line(issue.title()) + "\" in the project " + project.named()
                        + " has no story",
                "Write the story, with the field Issue; or take " + issue.named()
                        + " out of the project, or cancel it, in Linear.");
    }

    /** By different keys of one issue; that two name the same key is a finding of linear-mirror. */
    private List<Difference> claimedTwice() {
        Map<String, List<Match>> byIssue = new LinkedHashMap<>();
        matches.all()
                .forEach(match -> byIssue.computeIfAbsent(match.issue().key(), any -> new ArrayList<>())
                        .add(match));
        List<Difference> found = new ArrayList<>();
        byIssue.forEach((key, all) -> {
            Match first = all.get(0);
            all.stream()
                    .filter(match -> !match.story().ref().equals(first.story().ref()))
                    .filter(match -> !match.claim().key().equals(first.claim().key()))
                    .forEach(match -> found.add(both(match, first.story(), key)));
        });
        return found;
    }

    private static Difference both(Match match, Story first, String key) {
        return Difference.of(
                match.story(),
                match.claim().location(),
                key,
                match.story().named() + " and " + first.named() + " have one issue in Linear, " + key,
                "Create an issue for one of them in Linear, and name it in the field Issue.");
    }
}
