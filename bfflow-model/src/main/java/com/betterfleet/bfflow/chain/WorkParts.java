package com.betterfleet.bfflow.chain;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What lies in the folder of one work item.
 *
 * @param item the work item
 */
public record WorkParts(
        WorkItem item, List<Challenge> challenges, List<Specification> specifications, List<Story> stories) {

    public WorkParts {
        challenges = List.copyOf(challenges);
        specifications = List.copyOf(specifications);
        stories = List.copyOf(stories);
    }

    /** The parts of every work item, in the chain's order. */
    public static List<WorkParts> all(Chain chain) {
        Map<String, List<Challenge>> challenges = byWorkItem(chain.challenges());
        Map<String, List<Specification>> specifications = byWorkItem(chain.specifications());
        Map<String, List<Story>> stories = chain.stories().stream()
                .collect(groupingBy(story -> story.document().workItem()));
        return chain.workItems().stream()
                .map(item -> new WorkParts(
                        item,
                        challenges.getOrDefault(item.path(), List.of()),
                        specifications.getOrDefault(item.path(), List.of()),
                        stories.getOrDefault(item.path(), List.of())))
                .toList();
    }

    private static <A extends DocumentArtefact> Map<String, List<A>> byWorkItem(List<A> artefacts) {
        return artefacts.stream()
                .collect(groupingBy(artefact -> artefact.document().workItem()));
    }

    /** The parts of one work item. */
    public static WorkParts of(Chain chain, WorkItem item) {
        return all(chain).stream()
                .filter(parts -> parts.item().path().equals(item.path()))
                .findFirst()
                .orElseGet(() -> new WorkParts(item, List.of(), List.of(), List.of()));
    }

    /** Whether a page lies in the folder. */
    public boolean holds(Document document) {
        return document.workItem().equals(item.path());
    }

    /** Its stories, and those of other work items that come from its specifications. */
    Stream<Story> built(Chain chain) {
        Stream<Story> elsewhere = specifications.stream()
                .flatMap(specification -> chain.stories(specification).stream())
                .filter(story -> !holds(story.document()));
        return Stream.concat(stories.stream(), elsewhere);
    }

    /** Its specifications, and those of other work items that its stories come from. */
    Stream<Specification> specified(Chain chain) {
        return Stream.concat(
                specifications.stream(), stories.stream().flatMap(story -> chain.specifications(story).stream()));
    }

    /** Its challenges; where it has none, those of other work items that its specifications name. */
    Stream<Challenge> asked(Chain chain) {
        return challenges.isEmpty()
                ? specified(chain)
                        .flatMap(specification -> specification.challenge().found().stream())
                        .flatMap(found -> chain.challenge(found.path()).stream())
                : challenges.stream();
    }
}
