package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which project mirrors which specification, and which issue mirrors which story. */
final class Matches {

    private final Chain chain;
    private final Policy policy;
    private final Workspace workspace;
    private final States states;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Set<String> teams;
    private final List<Match> all = new ArrayList<>();
    private final List<Unmet> unmet = new ArrayList<>();

    // by names: to hash a story is to hash its whole page
    private final Map<String, List<Match>> byStory = new LinkedHashMap<>();
    private final Map<String, List<Match>> byIssue = new LinkedHashMap<>();

    /** A story that should have an issue and has none, with what it names in vain. */
    record Unmet(Story story, List<Claim> claims) {}

    Matches(Chain chain, Policy policy, Workspace workspace) {
        this.chain = chain;
        this.policy = policy;
        this.workspace = workspace;
        this.states = new States(policy);
        this.teams = workspace.teams();
        chain.specifications()
                .forEach(specification -> ProjectName.of(specification)
                        .find(workspace.projects())
                        .ifPresent(project -> projects.put(specification.ref(), project)));
        Map<String, Issue> byKey = byKey(workspace);
        // two stories of one id are one: that they are two is a finding already
        chain.storiesById().values().forEach(same -> match(same.get(0), byKey));
    }

    /** Issues by the keys that they have had, too; a key that another issue has today is that issue's. */
    private static Map<String, Issue> byKey(Workspace workspace) {
        Map<String, Issue> byKey = new LinkedHashMap<>();
        workspace.issues().forEach(issue -> issue.previousKeys().forEach(old -> byKey.put(old, issue)));
        workspace.issues().forEach(issue -> byKey.put(issue.key(), issue));
        return byKey;
    }

    private void match(Story story, Map<String, Issue> byKey) {
        List<Claim> claims = Claim.of(story, policy, teams);
        List<Claim> open = new ArrayList<>();
        for (Claim claim : claims) {
            Issue issue = byKey.get(claim.key());
            if (issue == null) {
                open.add(claim);
            } else {
                add(new Match(story, issue, claim));
            }
        }
        if (!open.isEmpty() || (claims.isEmpty() && !Claim.isStated(story))) {
            unmet.add(new Unmet(story, open));
        }
    }

    private void add(Match match) {
        all.add(match);
        byStory.computeIfAbsent(match.story().ref(), id -> new ArrayList<>()).add(match);
        byIssue.computeIfAbsent(match.issue().key(), key -> new ArrayList<>()).add(match);
    }

    Chain chain() {
        return chain;
    }

    Policy policy() {
        return policy;
    }

    Workspace workspace() {
        return workspace;
    }

    States states() {
        return states;
    }

    /** All pairs, in the order of the stories. */
    List<Match> all() {
        return all;
    }

    /** The stories that should have an issue and have none. */
    List<Unmet> unmet() {
        return unmet.stream().filter(one -> Live.isMirrored(one.story())).toList();
    }

    /** Whether Linear has any issue of a team. */
    boolean hasTeam(String team) {
        return teams.contains(team);
    }

    /** The project of a specification. */
    Optional<Project> project(Specification specification) {
        return Optional.ofNullable(projects.get(specification.ref()));
    }

    /** The projects that a story's issue may be in. */
    List<Project> projects(Story story) {
        return chain.specifications(story).stream()
                .flatMap(specification -> project(specification).stream())
                .distinct()
                .toList();
    }

    /** The stories of a specification that Linear should know. */
    List<Story> mirrored(Specification specification) {
        return chain.stories(specification).stream().filter(Live::isMirrored).toList();
    }

    /** Whether a story's specification has no project: all that its issue lacks comes from that. */
    boolean lacksProject(Story story) {
        List<Specification> specifications = chain.specifications(story);
        return tellsProjects() && !specifications.isEmpty() && projects(story).isEmpty();
    }

    boolean tellsProjects() {
        return workspace.tells().contains(Workspace.Aspect.PROJECT);
    }

    /** The matches of an issue: one, if all is well. */
    List<Match> of(Issue issue) {
        return byIssue.getOrDefault(issue.key(), List.of());
    }

    /** The matches of a story: one, if all is well. */
    List<Match> of(Story story) {
        return byStory.getOrDefault(story.ref(), List.of());
    }

    /** The matches of the issue of this key. */
    List<Match> ofKey(String key) {
        return byIssue.getOrDefault(key, List.of());
    }
}
