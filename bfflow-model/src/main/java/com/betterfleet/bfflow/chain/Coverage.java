package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Target.Found;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which stories answer which requirement of a specification.
 *
 * @param requirements in the order of the page
 * @param others the stories that link to no requirement
 */
public record Coverage(Specification specification, List<Answered> requirements, List<Story> others) {

    /**
     * A requirement with the stories that link to it.
     *
     * @param stories those that were dropped included
     */
    public record Answered(Requirement requirement, List<Story> stories) {

        public Answered {
            stories = List.copyOf(stories);
        }

        /** Whether a story that was not dropped links to it. */
        public boolean isCovered() {
            return stories.stream().anyMatch(story -> !story.status().is(StoryStatus.DROPPED));
        }
    }

    /** A story and the parts of the specification that it links to. */
    private record Answer(Story story, Set<String> anchors) {

        boolean isFor(Requirement requirement) {
            return requirement.anchors().stream().anyMatch(anchors::contains);
        }
    }

    public Coverage {
        requirements = List.copyOf(requirements);
        others = List.copyOf(others);
    }

    /** That of a specification; {@code sections} are the names of the sections that hold its requirements. */
    public static Coverage of(Chain chain, Specification specification, Collection<String> sections) {
        List<Requirement> requirements = Requirement.in(specification.document(), sections);
        List<Answer> answers = chain.stories(specification).stream()
                .map(story -> new Answer(story, anchors(story, specification)))
                .toList();
        return new Coverage(
                specification,
                requirements.stream()
                        .map(requirement -> answered(requirement, answers))
                        .toList(),
                answers.stream()
                        .filter(answer -> requirements.stream().noneMatch(answer::isFor))
                        .map(Answer::story)
                        .toList());
    }

    private static Set<String> anchors(Story story, Specification specification) {
        return story.specification().found().stream()
                .filter(link -> link.path().equals(specification.ref()))
                .map(Found::anchor)
                .filter(anchor -> !anchor.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Answered answered(Requirement requirement, List<Answer> answers) {
        return new Answered(
                requirement,
                answers.stream()
                        .filter(answer -> answer.isFor(requirement))
                        .map(Answer::story)
                        .toList());
    }

    /** Whether any story says which requirement it answers; where none does, none is missed. */
    public boolean saysWhich() {
        return requirements.stream().anyMatch(answered -> !answered.stories().isEmpty());
    }

    /** The requirements that are missed. */
    public List<Requirement> uncovered() {
        return saysWhich()
                ? requirements.stream()
                        .filter(answered -> !answered.isCovered())
                        .map(Answered::requirement)
                        .toList()
                : List.of();
    }
}
