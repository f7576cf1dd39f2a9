package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.stream.Stream;

/** A wrong path must never look like a pass. */
public final class NothingToGovern implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("nothing-to-govern", Group.READING, Severity.ERROR, Reach.NO_STAGE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Policy policy = judgement.policy();
        if (policy.workStated().isPresent()) {
            Location stated = policy.workStated().get();
            Stream<Violation> missing = chain.missingWorkFolders().stream()
                    .map(folder -> Violation.of(
                                    stated.path(),
                                    "the policy says that the work is in " + folder + ", and there is no such folder",
                                    Fix.byHand("Name the folder that holds active, backlog and archived as 'work'."))
                            .at(stated)
                            .about(folder));
            if (!chain.missingWorkFolders().isEmpty()) {
                return missing;
            }
        }
        return isEmpty(chain)
                ? Stream.of(policy.work().isEmpty() ? noEntries(chain, policy) : nothing(chain))
                : Stream.empty();
    }

    private static boolean isEmpty(Chain chain) {
        return chain.releaseNotes().isEmpty()
                && chain.strays().isEmpty()
                && chain.documents().stream().allMatch(document -> document.kind() == Kind.SUPPORTING)
                // what an upstream's story lacks here has its finding in story-release-note
                && chain.elsewhere().deliveredHere().stream().noneMatch(NothingToGovern::needsEntry);
    }

    private static boolean needsEntry(Story story) {
        return story.isUnderWay() || story.status().is(StoryStatus.RELEASED);
    }

    /** A repository without work of its own is governed by its entries. */
    private static Violation noEntries(Chain chain, Policy policy) {
        Location stated = policy.workStated().orElseGet(() -> Location.of(chain.notesFolder()));
        return Violation.of(
                        stated.path(),
                        "the policy says that there is no work here, and there is no entry in " + chain.notesFolder(),
                        Fix.byHand("Name the folder of the work as 'work', or the one of the entries as"
                                + " 'release-notes'."))
                .at(stated);
    }

    private static Violation nothing(Chain chain) {
        String work = Wording.list(chain.workFolders());
        return Violation.of(
                chain.workFolders().get(0),
                "there is no challenge, specification or story in " + work + " and no entry in " + chain.notesFolder(),
                Fix.byHand("Write the first one, docs/work/active/<work-item>/challenge.md for instance; or, where they"
                        + " lie elsewhere, name the folder as 'work' in bfflow.yml."));
    }
}
