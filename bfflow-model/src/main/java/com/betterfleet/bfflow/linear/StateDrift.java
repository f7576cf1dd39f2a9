package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Issues in another state than their stories. A state that nobody knows is one difference, for all that are in it. */
record StateDrift(Matches matches) {

    Stream<Difference> differences() {
        Map<String, Set<String>> unknown = new TreeMap<>();
        List<Difference> differences = matches.all().stream()
                .filter(match -> Live.isCompared(match.story()))
                .flatMap(match -> of(match, unknown).stream())
                .toList();
        return Stream.concat(
                differences.stream(),
                unknown.entrySet().stream().map(entry -> unknown(entry.getKey(), List.copyOf(entry.getValue()))));
    }

    private Optional<Difference> of(Match match, Map<String, Set<String>> unknown) {
        Optional<StoryStatus> status = match.story().status().value();
        Optional<Set<StoryStatus>> meaning = matches.states().meaning(match.issue());
        if (status.isEmpty() || match.issue().state().isBlank()) {
            return Optional.empty();
        }
        if (meaning.isEmpty()) {
            unknown.computeIfAbsent(match.issue().state(), state -> new TreeSet<>())
                    .add(match.story().ref());
            return Optional.empty();
        }
        return meaning.get().contains(status.get()) ? Optional.empty() : Optional.of(different(match, status.get()));
    }

    private Difference different(Match match, StoryStatus status) {
        Story story = match.story();
        return Difference.of(
                story,
                story.status().field().map(Field::location).orElseGet(story::location),
                "state",
                story.named() + " is " + status.word() + ", and its issue "
                        + match.issue().key() + " is \"" + match.issue().state() + "\" in Linear",
                "Set " + match.issue().named() + " to \"" + matches.states().name(status)
                        + "\" in Linear, if the page is right.");
    }

    private Difference unknown(String state, List<String> stories) {
        return new Difference(
                Optional.empty(),
                Location.of(matches.workspace().source()),
                "nobody knows what the state \"" + state + "\" in Linear means for a story",
                "Say it in bfflow.yml, as in 'linear: {states: {in delivery: [\"" + state + "\"]}}'.",
                stories,
                state);
    }
}
