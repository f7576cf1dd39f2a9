package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Target.OtherKind;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** An upstream link leads to an artefact of the kind that its field names. */
public final class LinkKind implements Rule {

    private static final RuleInfo INFO = new RuleInfo("link-kind", Group.CHAIN, Severity.ERROR, Reach.LINK)
            .judging(Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return UpstreamLinks.of(chain)
                .flatMap(link -> link.link().target() instanceof OtherKind other
                        ? Stream.of(violation(chain, link, other))
                        : Stream.empty());
    }

    private static Violation violation(Chain chain, UpstreamLinks link, OtherKind other) {
        String expected = link.link().expected().noun();
        String is = other.kind() == Kind.SUPPORTING
                ? "not part of the chain"
                : "a " + other.kind().noun();
        boolean couldBe =
                other.kind() == Kind.SUPPORTING && chain.document(other.path()).isPresent();
        return Violation.of(
                        link.artefact(),
                        "the link '" + link.link().link().target() + "' in " + link.field() + " leads to "
                                + other.path() + ", which is " + is + ", no " + expected,
                        Fix.byHand("Link to the " + expected + " that is meant"
                                + (couldBe
                                        ? "; or, if this page is one, write 'artefact: "
                                                + link.link().expected().word() + "' in its front matter."
                                        : ".")))
                .at(link.link().link().location())
                .affecting(link.affects())
                .about(link.link().link().target());
    }
}
