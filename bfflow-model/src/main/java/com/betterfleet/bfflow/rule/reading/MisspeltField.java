package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A misspelt field would be taken for a free one, and what it says would count for nothing. */
public final class MisspeltField implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("misspelt-field", Group.READING)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY, Subject.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return FieldHolder.all(chain)
                .flatMap(holder -> holder.fields().all().stream()
                        .flatMap(field -> field.meant().map(meant -> violation(holder, field, meant)).stream()));
    }

    private static Violation violation(FieldHolder holder, Field field, String meant) {
        String key = field.notation() == Notation.FRONT_MATTER ? meant.toLowerCase(Locale.ROOT) : meant;
        return holder.violation(
                        "a " + holder.kind().noun() + " has no field '" + field.key() + "'; did you mean '" + key
                                + "'?",
                        Fix.byHand("Write '" + key + "'.").orRespell(field.location(), field.key(), Optional.of(key)))
                .at(field.location())
                .about(field.name());
    }
}
