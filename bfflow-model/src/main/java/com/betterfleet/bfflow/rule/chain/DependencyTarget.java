package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.AlmostStories;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A story depends on stories that exist, and that somebody still means to build. */
public final class DependencyTarget implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("dependency-target", Group.CHAIN).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Map<Dependency, Violation> found = new LinkedHashMap<>();
        Ids ids = new Ids(chain);
        for (Story story : chain.stories()) {
            if (!story.status().is(StoryStatus.DROPPED)) {
                for (Dependency dependency : story.dependencies()) {
                    violation(chain, story, dependency, ids).ifPresent(violation -> found.put(dependency, violation));
                }
            }
        }
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Lost lost = new Lost(chain, AlmostStories.in(chain, judgement.policy()));
        found.keySet().removeIf(lost::mayHave);
        return found.values().stream();
    }

    /** Stories that are meant to be there and are not, because of their heading or their page: a finding already. */
    private record Lost(Chain chain, AlmostStories almost) {

        boolean mayHave(Dependency dependency) {
            boolean byId = dependency
                    .id()
                    .filter(id -> almost.mean(id)
                            || strayPages().anyMatch(stray -> stray.claimed().contains(id)))
                    .isPresent();
            return byId || dependency.page().filter(this::mayHave).isPresent();
        }

        private boolean mayHave(Place place) {
            return almost.pages().containsKey(place.path())
                    || strayPages().anyMatch(stray -> stray.files().contains(place.path()))
                    || chain.storySets().stream()
                            .filter(set -> set.ref().equals(place.path()))
                            .anyMatch(set -> isAlmostStory(set, place.anchor()));
        }

        private boolean isAlmostStory(StorySet set, String anchor) {
            Set<Location> headings = almost.on(set).stream()
                    .map(story -> story.heading().location())
                    .collect(Collectors.toSet());
            return set.document().page().headings().stream()
                    .anyMatch(heading -> heading.anchor().equals(anchor)
                            && headings.contains(heading.heading().location()));
        }

        private Stream<Stray> strayPages() {
            return chain.strays().stream().filter(Stray::isPage);
        }
    }

    /** The ids of all stories, of which there may be very many: put in order only if somebody asks. */
    private static final class Ids {

        private final Chain chain;
        private List<String> all = List.of();

        Ids(Chain chain) {
            this.chain = chain;
        }

        List<String> all() {
            if (all.isEmpty()) {
                all = Wording.allIds(chain);
            }
            return all;
        }
    }

    private static Optional<Violation> violation(Chain chain, Story story, Dependency dependency, Ids known) {
        Optional<Story> target = chain.story(dependency);
        if (target.isEmpty() && chain.elsewhere().isIncomplete()) {
            // it may be a story of the upstream that is not there
            return Optional.empty();
        }
        if (target.isEmpty()) {
            List<String> ids = known.all();
            String what = dependency.id().isPresent() || dependency.page().isPresent()
                    ? ", and there is no such story"
                    : ", which names no story";
            // ids count up: with another number it is another story, not a slip
            Optional<String> near = Nearest.misspelt(dependency.written(), ids).filter(id -> !id.equals(story.ref()));
            return Optional.of(at(
                    dependency,
                    story,
                    story.named() + " depends on '" + dependency.written() + "'"
                            + Wording.lookalike(dependency.written()) + what + Wording.didYouMean(near),
                    Fix.byHand(near.map(id -> "Write '" + id + "'.")
                                    .orElse("Name the story by its id, or by a link to it."))
                            .orRespell(
                                    dependency.location(),
                                    dependency.written(),
                                    near.filter(id -> Nearest.only(dependency.written(), ids)
                                            .filter(id::equals)
                                            .isPresent()))));
        }
        return target.filter(other -> other.status().is(StoryStatus.DROPPED))
                .map(other -> at(
                        dependency,
                        story,
                        story.named() + " depends on " + other.named() + ", which was dropped",
                        Fix.byHand("Take the dependency out, or depend on what replaces " + other.id() + ".")));
    }

    private static Violation at(Dependency dependency, Story story, String message, Fix fix) {
        return Violation.of(story, message, fix).at(dependency.location()).about(dependency.written());
    }
}
