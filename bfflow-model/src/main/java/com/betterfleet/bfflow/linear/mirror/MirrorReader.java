package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.context.Excerpts;
import com.betterfleet.bfflow.linear.Present;
import com.betterfleet.bfflow.linear.States;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.rule.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what Linear should hold: the stories that are not over, and what they come from. */
public final class MirrorReader {

    private final Chain chain;
    private final States states;
    private final PageLinks links;
    private final Present present;
    private final Descriptions descriptions;
    private final List<Story> stories;

    private MirrorReader(Path root, Chain chain, Policy policy, PageLinks links, Optional<Workspace> workspace) {
        this.chain = chain;
        this.states = new States(policy);
        this.links = links;
        this.present = Present.of(chain, policy, workspace);
        this.descriptions = new Descriptions(chain, new Excerpts(root), links);
        this.stories = chain.storiesById().values().stream()
                .map(same -> same.get(0))
                .filter(Present::isMirrored)
                .toList();
    }

    /**
     * The mirror of a chain.
     *
     * @param root the folder that all paths are relative to
     * @param workspace what Linear holds, where that is known
     * @throws UnreadableException if a page cannot be read any more
     */
    public static Mirror read(Path root, Chain chain, Policy policy, PageLinks links, Optional<Workspace> workspace)
            throws UnreadableException {
        return new MirrorReader(root, chain, policy, links, workspace).read();
    }

    private Mirror read() throws UnreadableException {
        List<Specification> specifications = chain.specifications().stream()
                .filter(one -> stories.stream()
                        .anyMatch(story -> chain.specifications(story).contains(one)))
                .toList();
        List<Challenge> challenges = chain.challenges().stream()
                .filter(one -> stories.stream()
                        .anyMatch(story -> chain.challenges(story).contains(one)))
                .toList();
        List<Mirror.Issue> issues = new ArrayList<>();
        for (Story story : stories) {
            issues.add(issue(story));
        }
        return new Mirror(
                challenges.stream().map(this::initiative).toList(),
                specifications.stream().map(this::project).toList(),
                specifications.stream().flatMap(one -> milestones(one).stream()).toList(),
                issues);
    }

    private Mirror.Initiative initiative(Challenge challenge) {
        return new Mirror.Initiative(
                challenge.location(),
                Wording.withoutKind(challenge.title()),
                links.to(challenge.ref(), ""),
                present.initiative(challenge));
    }

    private Mirror.Project project(Specification specification) {
        return new Mirror.Project(
                specification.location(),
                Wording.withoutKind(specification.title()),
                specification.challenge().found().stream()
                        .map(Found::path)
                        .distinct()
                        .flatMap(path -> chain.challenge(path).stream())
                        .map(challenge -> Wording.withoutKind(challenge.title()))
                        .toList(),
                links.to(specification.ref(), ""),
                present.project(specification));
    }

    private List<Mirror.Milestone> milestones(Specification specification) {
        return stories.stream()
                .filter(story -> chain.specifications(story).contains(specification))
                .flatMap(story -> story.milestone().stream())
                .distinct()
                .sorted()
                .map(name -> new Mirror.Milestone(
                        specification.location(),
                        name,
                        Wording.withoutKind(specification.title()),
                        chain.releasePlans().stream()
                                .filter(plan -> plan.milestones().contains(name))
                                .map(ReleasePlan::targetDate)
                                .flatMap(Optional::stream)
                                .findFirst(),
                        present.hasMilestone(specification, name)))
                .toList();
    }

    private Mirror.Issue issue(Story story) throws UnreadableException {
        return new Mirror.Issue(
                story.location(),
                story.ref(),
                story.title(),
                states.name(story.status().value().orElseThrow()),
                chain.specifications(story).stream()
                        .map(one -> Wording.withoutKind(one.title()))
                        .findFirst(),
                story.milestone(),
                story.dependencies().stream()
                        .flatMap(dependency -> chain.story(dependency).stream())
                        .map(Story::ref)
                        .distinct()
                        .toList(),
                descriptions.of(story),
                descriptions.links(story),
                present.issue(story));
    }
}
