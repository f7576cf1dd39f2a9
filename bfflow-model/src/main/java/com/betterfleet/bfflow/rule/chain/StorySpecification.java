package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.MovedUp;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story names its specification: itself, or through its set. */
public final class StorySpecification implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("story-specification", Group.CHAIN).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return Stream.concat(
                chain.storySets().stream().flatMap(set -> ofSet(chain, set).stream()),
                chain.stories().stream()
                        .filter(story -> lacks(story) && isItsOwn(story))
                        .map(story -> ofStory(chain, story)));
    }

    private static Violation ofStory(Chain chain, Story story) {
        return MovedUp.instead(
                violation(chain, story, story.document(), story.specification(), story.named(), List.of()),
                "specification",
                List.of(story.fields()));
    }

    /** What a set leaves out is one finding, however many of its stories depend on it. */
    private static Optional<Violation> ofSet(Chain chain, StorySet set) {
        List<Story> affected = set.stories().stream()
                .filter(story -> lacks(story) && !isItsOwn(story))
                .toList();
        return affected.isEmpty()
                ? Optional.empty()
                : Optional.of(MovedUp.instead(
                        violation(
                                chain,
                                set,
                                set.document(),
                                set.specification(),
                                "the story set",
                                Wording.ids(affected)),
                        "specification",
                        Stream.concat(
                                        Stream.of(set.document().fields()),
                                        affected.stream().map(Story::fields))
                                .toList()));
    }

    /** Whether the story itself is at fault: it has the field, be it blank, or is in no set that could have it. */
    private static boolean isItsOwn(Story story) {
        return !story.inSet()
                || story.specification().source() == Source.OWN
                || story.fields().blank("specification").isPresent();
    }

    private static boolean lacks(Story story) {
        return story.specification().isMissing() && story.document().flaw().isEmpty();
    }

    private static Violation violation(
            Chain chain,
            Artefact artefact,
            Document document,
            Upstream specification,
            String subject,
            List<String> affected) {
        String message = specification
                .field()
                .map(field -> "the field Specification says '" + field.text() + "' but links to no specification")
                .orElse(subject + " names no specification");
        Fields own = artefact instanceof Story story ? story.fields() : document.fields();
        return Violation.of(artefact, message, fix(chain, artefact, own, document))
                .at(specification
                        .field()
                        .or(() -> own.blank("specification"))
                        .map(Field::location)
                        .orElse(artefact.location()))
                .affecting(affected);
    }

    private static Fix fix(Chain chain, Artefact artefact, Fields own, Document document) {
        List<Specification> candidates = chain.specifications().stream()
                .filter(specification -> specification.document().workItem().equals(document.workItem()))
                .toList();
        String link =
                candidates.size() == 1 ? Wording.link(document.path(), candidates.get(0)) : "[Title](specification.md)";
        Fix fix = Fix.byHand("Write '- Specification: " + link + "' below the heading.");
        return candidates.size() == 1 ? fix.or(MissingField.repair(artefact, own, "Specification", link)) : fix;
    }
}
