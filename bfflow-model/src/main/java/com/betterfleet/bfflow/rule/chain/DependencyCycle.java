package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stories that wait for each other in a ring are never begun. */
public final class DependencyCycle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("dependency-cycle", Group.CHAIN).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        // by place: a story may be large, and two may have one id
        Map<Location, List<Story>> edges = new LinkedHashMap<>();
        Map<Location, Story> stories = new HashMap<>();
        List<Story> waiting = new ArrayList<>();
        for (Story story : chain.stories()) {
            // what was dropped waits for nobody; who depends on it is told so by dependency-target
            if (!story.dependencies().isEmpty() && !story.status().is(StoryStatus.DROPPED)) {
                waiting.add(story);
            }
        }
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        waiting.sort(Comparator.comparing(Story::id).thenComparing(Story::location));
        waiting.forEach(story -> add(chain, story, stories, edges));
        return Rings.in(List.copyOf(edges.keySet()), place -> places(edges.getOrDefault(place, List.of()))).stream()
                .map(knot -> violation(chain, at(knot.ring(), stories), at(knot.others(), stories)));
    }

    private static List<Story> at(List<Location> places, Map<Location, Story> stories) {
        return places.stream()
                .flatMap(place -> Stream.ofNullable(stories.get(place)))
                .toList();
    }

    /** With those of other repositories that it waits for: they may wait for one of ours. */
    private static void add(Chain chain, Story first, Map<Location, Story> stories, Map<Location, List<Story>> edges) {
        Deque<Story> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            Story story = next.remove();
            if (stories.putIfAbsent(story.location(), story) == null) {
                List<Story> dependencies = dependencies(chain, story);
                edges.put(story.location(), dependencies);
                for (Story other : dependencies) {
                    if (Elsewhere.isThere(other.document().path())) {
                        next.add(other);
                    }
                }
            }
        }
    }

    private static List<Story> dependencies(Chain chain, Story story) {
        List<Story> stories = new ArrayList<>();
        for (Dependency dependency : story.dependencies()) {
            chain.story(dependency).ifPresent(stories::add);
        }
        return stories;
    }

    private static List<Location> places(List<Story> stories) {
        List<Location> places = new ArrayList<>();
        for (Story story : stories) {
            places.add(story.location());
        }
        return places;
    }

    private static Violation violation(Chain chain, List<Story> ring, List<Story> others) {
        List<Story> fromFirst = new ArrayList<>(ring);
        // the liveliest of them: in archived work the finding would weigh nothing
        Story first = Collections.min(
                ring,
                Comparator.comparing((Story story) ->
                                Elsewhere.isThere(story.document().path()))
                        .thenComparing(story -> story.document().stage())
                        .thenComparing(Story::id));
        Collections.rotate(fromFirst, -ring.indexOf(first));
        String shown = Stream.concat(fromFirst.stream(), Stream.of(first))
                .map(Story::ref)
                .collect(Collectors.joining(" \u2192 "));
        Story next = fromFirst.get(fromFirst.size() > 1 ? 1 : 0);
        List<Story> knot = Stream.concat(fromFirst.stream(), others.stream()).toList();
        return Violation.of(
                        first,
                        (ring.size() == 1
                                        ? first.named() + " depends on itself"
                                        : "these stories depend on each other in a ring: " + shown)
                                + inOtherRings(ring, others),
                        Fix.byHand(
                                others.isEmpty()
                                        ? "Take one of the dependencies out."
                                        : "Take one of the dependencies out of each ring."))
                .at(place(chain, first, next))
                .relatedTo(knot.stream()
                        .skip(1)
                        .map(story -> new Related(story.location(), story.named()))
                        .toList())
                .affecting(knot.size() == 1 ? List.of() : Wording.ids(knot))
                .about(shown);
    }

    private static String inOtherRings(List<Story> ring, List<Story> others) {
        return others.isEmpty()
                ? ""
                : "; in other rings with " + (ring.size() == 1 ? "it " : "them ")
                        + (others.size() == 1 ? "is " : "are ") + Wording.list(Wording.ids(others));
    }

    private static Location place(Chain chain, Story from, Story to) {
        return from.dependencies().stream()
                .filter(dependency -> chain.story(dependency).filter(to::equals).isPresent())
                .map(Dependency::location)
                .findFirst()
                .orElse(from.location());
    }
}
