package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field that says two things says nothing. */
public final class DuplicateField implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("duplicate-field", Group.READING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return FieldHolder.all(chain).flatMap(DuplicateField::violations);
    }

    private static Stream<Violation> violations(FieldHolder holder) {
        Map<String, Field> first = new HashMap<>();
        List<Violation> found = new ArrayList<>();
        for (Field field : holder.fields().all()) {
            if (field.isBlank() || !KnownFields.knows(holder.kind(), field)) {
                continue;
            }
            Field earlier = first.putIfAbsent(field.meantName(), field);
            if (earlier != null && !sayTheSame(earlier, field)) {
                found.add(violation(holder, earlier, field));
            }
        }
        return found.stream();
    }

    /** In front matter a link is the bare path, so two links are the same where they lead to the same. */
    private static boolean sayTheSame(Field one, Field other) {
        return Field.normalise(one.text()).equals(Field.normalise(other.text()))
                || (!one.links().isEmpty() && targets(one).equals(targets(other)));
    }

    private static Set<String> targets(Field field) {
        return field.links().stream()
                .map(Link::target)
                .map(target -> target.startsWith("./") ? target.substring(2) : target)
                .collect(Collectors.toSet());
    }

    private static Violation violation(FieldHolder holder, Field first, Field second) {
        return holder.violation(
                        "the field '" + second.key() + "' says '" + second.text() + "' here and '" + first.text()
                                + "' in line " + first.location().line(),
                        Fix.byHand("Take one of the two out."))
                .at(second.location())
                .relatedTo(List.of(new Related(first.location(), "the first '" + first.key() + "'")))
                .about(second.meantName());
    }
}
