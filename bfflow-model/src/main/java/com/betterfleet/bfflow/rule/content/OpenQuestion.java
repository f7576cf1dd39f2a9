package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.prose.OpenQuestions.Question;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.StoriesUnderWay;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Questions are answered before somebody builds on the answer. */
public final class OpenQuestion implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("open-question", Group.CONTENT).judging(Subject.CHALLENGE, Subject.SPECIFICATION);

    private static final int LONGEST = 80;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        StoriesUnderWay underWay = new StoriesUnderWay(chain);
        return Stream.concat(
                chain.challenges().stream().flatMap(challenge -> violations(challenge, underWay.of(challenge))),
                chain.specifications().stream()
                        .flatMap(specification -> violations(specification, underWay.of(specification))));
    }

    private static Stream<Violation> violations(DocumentArtefact artefact, List<Story> underWay) {
        return underWay.isEmpty()
                ? Stream.empty()
                : artefact.document().gist().questions().stream()
                        .map(question -> violation(artefact, question, underWay));
    }

    private static Violation violation(DocumentArtefact artefact, Question question, List<Story> underWay) {
        return Violation.of(
                        artefact,
                        "the question '" + shortened(question.text()) + "' is open, and "
                                + (underWay.size() == 1
                                        ? underWay.get(0).named() + " is "
                                                + underWay.get(0)
                                                        .status()
                                                        .value()
                                                        .orElseThrow()
                                                        .word()
                                        : "stories are in delivery or done"),
                        Fix.byHand("Answer it, and write the answer where it belongs."))
                .at(question.location())
                .affecting(Wording.ids(underWay))
                .about(question.text());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}
