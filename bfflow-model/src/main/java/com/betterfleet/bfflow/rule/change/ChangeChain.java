package com.betterfleet.bfflow.rule.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.change.Change;
import com.betterfleet.bfflow.change.NamedStories;
import com.betterfleet.bfflow.change.NamedStories.Unknown;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Reported;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Code is changed for a story that has a whole chain, and that is ready to be built. */
public final class ChangeChain implements Rule {

    private static final RuleInfo INFO = new RuleInfo("change-chain", Group.CHANGE, Severity.ERROR, Reach.EVERYWHERE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return judgement.change().filter(change -> !change.code().isEmpty()).stream()
                .flatMap(change -> Stream.concat(
                        asked(chain, change, judgement).flatMap(Optional::stream), unknown(chain, change)));
    }

    /** A change that names no story at all is a finding already. */
    private static Stream<Violation> unknown(Chain chain, Change change) {
        NamedStories named = change.stories();
        if (named.isEmpty() || chain.elsewhere().isIncomplete()) {
            return Stream.empty();
        }
        Map<String, Unknown> once = new TreeMap<>();
        named.unknown().stream().filter(Unknown::inTrailer).forEach(one -> once.putIfAbsent(one.id(), one));
        return once.values().stream().map(one -> unknown(chain, change, one));
    }

    private static Violation unknown(Chain chain, Change change, Unknown unknown) {
        return Violation.of(
                        change.code().get(0),
                        "this change touches code for '" + unknown.id() + "', as a trailer in " + unknown.commit()
                                + " says, and no story has that id"
                                + Wording.didYouMean(Nearest.among(unknown.id(), Wording.allIds(chain))),
                        Fix.byHand(
                                "Name the story that the code is for in the commit's trailer 'Story: …', or write that"
                                        + " story."))
                .about(unknown.id());
    }

    /** Where the change says itself what it is for, that counts; else one story that is fit among those it touches will do. */
    private static Stream<Optional<Violation>> asked(Chain chain, Change change, Judgement judgement) {
        NamedStories named = change.stories();
        if (!named.stated().isEmpty()) {
            return judged(chain, named.stated(), judgement);
        }
        boolean oneIsFit = named.touched().stream()
                .flatMap(id -> chain.stories(id).stream().limit(1))
                .anyMatch(story -> notReady(story).isEmpty()
                        && MissingChain.of(chain, story).isEmpty());
        return oneIsFit ? Stream.empty() : judged(chain, named.touched(), judgement);
    }

    private static Stream<Optional<Violation>> judged(Chain chain, Collection<StoryId> ids, Judgement judgement) {
        return ids.stream()
                .flatMap(id -> chain.stories(id).stream().limit(1))
                .map(story -> violation(chain, story, judgement.reported()));
    }

    private static Optional<Violation> violation(Chain chain, Story story, List<Reported> reported) {
        Optional<MissingChain> missing = MissingChain.of(chain, story);
        List<Reported> causes = missing.map(part -> part.causes(reported)).orElse(List.of());
        // what is an error already, or was let pass, is not said again
        boolean isSaid = causes.stream()
                .anyMatch(cause -> !cause.isOpen() || (!cause.isOlder() && cause.severity() == Severity.ERROR));
        List<String> wrong = new ArrayList<>(notReady(story).stream().toList());
        missing.filter(part -> !isSaid).map(MissingChain::says).ifPresent(wrong::add);
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Violation.of(
                        story,
                        "this change touches code for " + story.named() + ", which " + Wording.list(wrong),
                        Fix.byHand(
                                notReady(story).isPresent()
                                        ? "Agree on the story and say so in its status and stage, or name the story that"
                                                + " the code is for: 'Story: …' at the end of a commit's message."
                                        : "Mend the story's chain, or name the story that the code is for: 'Story: …' at"
                                                + " the end of a commit's message."))
                .relatedTo(
                        isSaid
                                ? List.of()
                                : causes.stream()
                                        .map(cause -> new Related(cause.location(), cause.message()))
                                        .toList()));
    }

    private static Optional<String> notReady(Story story) {
        Stage stage = story.document().stage();
        return stage != Stage.ACTIVE
                ? Optional.of("is " + stage.word() + " work")
                : story.status()
                        .value()
                        .filter(status -> status == StoryStatus.PROPOSED || status == StoryStatus.DROPPED)
                        .map(status -> "is " + status.word());
    }
}
