package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.rule.AlmostStories;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story depends on stories that exist, and that somebody still means to build. */
public final class DependencyTarget implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("dependency-target", Group.CHAIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        List<String> ids = Wording.ids(chain.stories());
        return chain.stories().stream()
                .filter(story -> !story.status().is(StoryStatus.DROPPED))
                .flatMap(story -> story.dependencies().stream()
                        .filter(dependency ->
                                dependency.id().filter(almost::mean).isEmpty())
                        .flatMap(dependency -> violation(chain, story, dependency, ids).stream()));
    }

    private static Optional<Violation> violation(Chain chain, Story story, Dependency dependency, List<String> ids) {
        Optional<Story> target = chain.story(dependency);
        if (target.isEmpty()) {
            String what = dependency.id().isPresent() || dependency.page().isPresent()
                    ? ", and there is no such story"
                    : ", which names no story";
            Optional<String> near = Nearest.among(dependency.written(), ids);
            return Optional.of(at(
                    dependency,
                    story,
                    story.named() + " depends on '" + dependency.written() + "'" + what + Wording.didYouMean(near),
                    near.map(id -> "Write '" + id + "'.").orElse("Name the story by its id, or by a link to it.")));
        }
        return target.filter(other -> other.status().is(StoryStatus.DROPPED))
                .map(other -> at(
                        dependency,
                        story,
                        story.named() + " depends on " + other.named() + ", which was dropped",
                        "Take the dependency out, or depend on what replaces " + other.id() + "."));
    }

    private static Violation at(Dependency dependency, Story story, String message, String fix) {
        return Violation.of(story, message, Fix.byHand(fix))
                .at(dependency.location())
                .about(dependency.written());
    }
}
