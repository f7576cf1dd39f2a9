package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is being built rests on what is being worked on, not on what waits in the backlog. */
public final class StageOrder implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("stage-order", Group.CHAIN).judging(Subject.STORY);

    /** A story that rests on something in the backlog. */
    private record Premature(Story story, DocumentArtefact upstream) {
        String key() {
            return story.document().path() + "\n" + upstream.ref();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Map<String, List<Premature>> byCause = new LinkedHashMap<>();
        for (Story story : chain.stories()) {
            if (story.document().stage() == Stage.ACTIVE && story.isUnderWay()) {
                upstream(chain, story)
                        .map(found -> new Premature(story, found))
                        .ifPresent(premature -> byCause.computeIfAbsent(premature.key(), key -> new ArrayList<>())
                                .add(premature));
            }
        }
        return byCause.values().stream().map(StageOrder::violation);
    }

    /** The specification, or else the challenge: where both wait in the backlog they are moved together. */
    private static Optional<DocumentArtefact> upstream(Chain chain, Story story) {
        List<DocumentArtefact> upstream = new ArrayList<>(chain.specifications(story));
        upstream.addAll(chain.challenges(story));
        for (DocumentArtefact artefact : upstream) {
            if (artefact.document().stage() == Stage.BACKLOG) {
                return Optional.of(artefact);
            }
        }
        return Optional.empty();
    }

    private static Violation violation(List<Premature> together) {
        Story story = together.get(0).story();
        DocumentArtefact upstream = together.get(0).upstream();
        List<String> ids = Wording.ids(together.stream().map(Premature::story).toList());
        String folder = upstream.document().workItem();
        String message = Wording.list(ids) + (ids.size() == 1 ? " is " : " are ") + "in delivery or done, but the "
                + upstream.document().kind().noun() + " " + upstream.ref() + " is backlog work";
        Fix fix = Elsewhere.isThere(folder)
                ? Fix.byHand("Have its work item moved to active work in its repository, or take the stories out of"
                        + " delivery until it is.")
                : Fix.byCommand(
                        "Move its work item to active work.",
                        "mvn bfflow:move -Dbfflow.workItem=" + Wording.quoted(folder) + " -Dbfflow.to="
                                + Stage.ACTIVE.word());
        // about several it is a finding about their page: a waiver for the first of them is none for the others
        Violation violation = ids.size() == 1
                ? Violation.of(story, message, fix)
                : Violation.of(story.document(), message, fix).at(story.location());
        return violation
                .affecting(ids.size() == 1 ? List.of() : ids)
                .relatedTo(List.of(new Related(upstream.location(), upstream.title())))
                .about(upstream.ref());
    }
}
