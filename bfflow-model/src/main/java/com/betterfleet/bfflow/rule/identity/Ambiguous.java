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
import java.util.Optional;
import java.util.stream.Collectors;

/** Ids that are needed here, and that more than one upstream has: which one is meant cannot be told. */
final class Ambiguous {

    /**
     * Somebody needs the story of an id.
     *
     * @param says in what way
     */
    private record Need(Artefact artefact, Location location, String says) {}

    private Ambiguous() {}

    /** One for each id, at whoever needs it first; where there are no two upstreams, nothing is looked at. */
    static List<Violation> in(Chain chain) {
        Elsewhere elsewhere = chain.elsewhere();
        List<Violation> violations = new ArrayList<>();
        if (elsewhere.names().size() > 1) {
            for (Map.Entry<StoryId, List<Need>> one : needs(chain).entrySet()) {
                if (!chain.storiesById().containsKey(one.getKey())) {
                    violation(one.getKey(), one.getValue(), elsewhere).ifPresent(violations::add);
                }
            }
        }
        return violations;
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

    private static Optional<Violation> violation(StoryId id, List<Need> needs, Elsewhere elsewhere) {
        Map<String, Story> byUpstream = new LinkedHashMap<>();
        elsewhere
                .stories(id)
                .forEach(story ->
                        byUpstream.putIfAbsent(elsewhere.origin(story.document().path()), story));
        if (byUpstream.size() < 2) {
            return Optional.empty();
        }
        Need first = needs.get(0);
        String who = byUpstream.entrySet().stream()
                .map(one -> one.getKey() + " (\"" + one.getValue().title() + "\")")
                .collect(Collectors.joining(" and "));
        return Optional.of(Violation.of(
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
