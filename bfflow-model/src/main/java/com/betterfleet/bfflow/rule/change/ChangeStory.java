package com.betterfleet.bfflow.rule.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.change.Change;
import com.betterfleet.bfflow.change.NamedStories;
import com.betterfleet.bfflow.change.NamedStories.Unknown;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of code says which story it is for. */
public final class ChangeStory implements Rule {

    private static final RuleInfo INFO = new RuleInfo("change-story", Group.CHANGE, Severity.ERROR, Reach.NO_STAGE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return judgement.change().flatMap(change -> violation(chain, change)).stream();
    }

    private static Optional<Violation> violation(Chain chain, Change change) {
        List<String> code = change.code();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        NamedStories stories = change.stories();
        return stories.isEmpty() ? Optional.of(violation(chain, code, stories)) : Optional.empty();
    }

    private static Violation violation(Chain chain, List<String> code, NamedStories stories) {
        return Violation.of(
                        code.get(0),
                        "this change touches code and names no story" + unknown(chain, stories),
                        Fix.byHand("Say it in a commit, by a trailer 'Story: …' at the end of its message; or name the"
                                + " story in the branch."))
                .affecting(code.subList(1, code.size()));
    }

    private static String unknown(Chain chain, NamedStories stories) {
        List<String> ids = Wording.allIds(chain);
        return stories.unknown().stream()
                .distinct()
                .map(one -> "; " + said(one, ids))
                .collect(Collectors.joining());
    }

    private static String said(Unknown unknown, List<String> ids) {
        return "'" + unknown.id() + "' in " + unknown.commit() + " is none"
                + Nearest.among(unknown.id(), ids)
                        .map(near -> " (did you mean " + near + "?)")
                        .orElse("");
    }
}
