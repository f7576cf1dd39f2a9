package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field that says two things says nothing. */
public final class DuplicateField implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("duplicate-field", Group.READING)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY, Subject.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        StoryHeading ids = new StoryHeading(judgement.policy().storyId());
        return Stream.concat(
                FieldHolder.all(chain).flatMap(DuplicateField::violations),
                chain.stories().stream().filter(story -> !story.inSet()).flatMap(story -> otherId(story, ids)));
    }

    /** An id in front matter that is not the one in the heading. */
    private static Stream<Violation> otherId(Story story, StoryHeading ids) {
        return story.fields().find("id").stream()
                .filter(field -> ids.idIgnoringCase(field.text()).isPresent()
                        && !field.text().equalsIgnoreCase(story.id().text()))
                .map(field -> Violation.of(
                                story,
                                "the field '" + field.key() + "' says '" + field.text() + "' here and the heading '"
                                        + story.id() + "' in line "
                                        + story.location().line(),
                                Fix.byHand("Take one of the two out."))
                        .at(field.location())
                        .relatedTo(List.of(new Related(story.location(), "the id in the heading")))
                        .about(field.name()));
    }

    private static Stream<Violation> violations(FieldHolder holder) {
        Map<String, Field> first = new HashMap<>();
        List<Violation> found = new ArrayList<>();
        for (Field field : holder.fields().all()) {
            boolean counts = !field.isBlank() && field.meant().isEmpty() && KnownFields.knows(holder.kind(), field);
            Field earlier = counts ? first.putIfAbsent(field.name(), field) : null;
            if (earlier != null && !sayTheSame(earlier, field)) {
                found.add(violation(holder, earlier, field));
            }
        }
        return found.stream();
    }

    private static boolean sayTheSame(Field one, Field other) {
        return said(one, other).equals(said(other, one));
    }

    /** What a field says, to compare with another: in front matter a link is the bare path, so links go by their targets. */
    private static String said(Field field, Field other) {
        return field.links().isEmpty() || other.links().isEmpty()
                ? Field.normalise(field.text())
                : field.links().stream()
                        .map(Link::target)
                        .map(target -> target.startsWith("./") ? target.substring(2) : target)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String shown(Field field, Field other) {
        return field.text().equals(other.text()) ? said(field, other) : field.text();
    }

    private static Violation violation(FieldHolder holder, Field first, Field second) {
        return holder.violation(
                        "the field '" + second.key() + "' says '" + shown(second, first) + "' here and '"
                                + shown(first, second) + "' in line "
                                + first.location().line(),
                        Fix.byHand("Take one of the two out."))
                .at(second.location())
                .relatedTo(List.of(new Related(first.location(), "the first '" + first.key() + "'")))
                .about(second.name());
    }
}
