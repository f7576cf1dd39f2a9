package com.betterfleet.bfflow.rule.identity;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids that are needed here, and that more than one upstream has: which one is meant cannot be told. */
final class Ambiguous {

    /**
     * Somebody needs the story of an id.
     *
     * @param says in what way
     */
    private record Need(Artefact artefact, Location location, String says) {}

    private Ambiguous() {}

    /** One for each id, at whoever needs it first. */
    static Stream<Violation> in(Chain chain) {
        if (chain.elsewhere().names().size() < 2) {
            return Stream.empty();
        }
        return needs(chain).entrySet().stream()
                .filter(one -> !chain.storiesById().containsKey(one.getKey()))
                .flatMap(one -> violation(
                        one.getKey(),
                        one.getValue(),
                        chain.elsewhere(),
                        chain.elsewhere().stories(one.getKey())));
    }

    private static Map<StoryId, List<Need>> needs(Chain chain) {
        Map<StoryId, List<Need>> needs = new LinkedHashMap<>();
        chain.releaseNotes()
                .forEach(note -> note.stories()
                        .forEach(ref -> add(needs, ref.id(), new Need(note, ref.location(), "the entry is for "))));
        chain.stories()
                .forEach(story -> story.dependencies()
                        .forEach(dependency -> dependency
                                .id()
                                .ifPresent(id -> add(
                                        needs,
                                        id,
                                        new Need(story, dependency.location(), story.named() + " depends on ")))));
        return needs;
    }

    private static void add(Map<StoryId, List<Need>> needs, StoryId id, Need need) {
        needs.computeIfAbsent(id, key -> new ArrayList<>(1)).add(need);
    }

    private static Stream<Violation> violation(StoryId id, List<Need> needs, Elsewhere elsewhere, List<Story> stories) {
        Map<String, Story> byUpstream = new LinkedHashMap<>();
        stories.forEach(story ->
                byUpstream.putIfAbsent(elsewhere.origin(story.document().path()), story));
        if (byUpstream.size() < 2) {
            return Stream.empty();
        }
        Need first = needs.get(0);
        String who = byUpstream.entrySet().stream()
                .map(one -> one.getKey() + " (\"" + one.getValue().title() + "\")")
                .collect(Collectors.joining(" and "));
        return Stream.of(Violation.of(
                        first.artefact(),
                        first.says() + id + ", and more than one upstream has a story of that id: " + who,
                        Fix.byHand(
                                "Have all but one of them give their story another id, or declare only the upstream whose"
                                        + " story is meant."))
                .at(first.location())
                .about(id.text())
                .affecting(needs.stream()
                        .skip(1)
                        .map(need -> need.artefact().ref())
                        .distinct()
                        .toList())
                .relatedTo(byUpstream.entrySet().stream()
                        .map(one -> new Related(one.getValue().location(), "in " + one.getKey()))
                        .toList()));
    }
}
