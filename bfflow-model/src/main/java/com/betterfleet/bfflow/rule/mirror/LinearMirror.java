package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One issue or project in Linear mirrors one artefact here. */
public final class LinearMirror implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("linear-mirror", Group.MIRROR);

    private record Claim(Artefact artefact, Location location) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<LinearFields> fields =
                LinearFields.of(chain).filter(LinearFields::isOfType).toList();
        List<Violation> violations = new ArrayList<>();
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (LinearFields field : fields) {
            LinearReference reference = field.reference().orElseThrow();
            Optional<Violation> differs = differs(field, reference, judgement.policy());
            if (differs.isPresent()) {
                violations.add(differs.get());
            } else if (field.expected() != LinearType.INITIATIVE) {
                claims.computeIfAbsent(field.expected().noun() + " " + reference.key(), key -> new ArrayList<>())
                        .add(new Claim(field.artefact(), field.field().location()));
            }
        }
        claims.forEach((what, by) -> {
            if (by.size() > 1) {
                violations.add(claimedTwice(what, by));
            }
        });
        return violations.stream();
    }

    /** A story whose id is a key of Linear's says its issue already. */
    private static Optional<Violation> differs(LinearFields field, LinearReference reference, Policy policy) {
        if (!(field.artefact() instanceof Story story) || !hasLinearId(story, policy)) {
            return Optional.empty();
        }
        return reference.key().equals(story.id().text())
                ? Optional.empty()
                : Optional.of(Violation.of(
                                story,
                                story.named() + " names the Linear issue " + reference.key()
                                        + ", though its own id is one of Linear's",
                                Fix.byHand("Give the story the id of its issue, or take the field Issue away."))
                        .at(field.field().location())
                        .about(reference.key()));
    }

    /** Whether its id is a key of a team of ours; where the policy names no team, whether it looks like one. */
    static boolean hasLinearId(Story story, Policy policy) {
        List<String> teams = policy.linear().teams();
        return LinearReference.of(story.id().text())
                .flatMap(LinearReference::team)
                .filter(team -> teams.isEmpty() || teams.contains(team))
                .isPresent();
    }

    private static Violation claimedTwice(String what, List<Claim> claims) {
        Claim last = claims.get(claims.size() - 1);
        List<Claim> others = claims.subList(0, claims.size() - 1);
        return Violation.of(
                        last.artefact(),
                        "the Linear " + what + " is claimed by "
                                + last.artefact().title() + " and, at "
                                + others.get(0).location() + ", by "
                                + others.get(0).artefact().title(),
                        Fix.byHand("Let one of them name another, or none."))
                .at(last.location())
                .relatedTo(others.stream()
                        .map(claim ->
                                new Related(claim.location(), claim.artefact().title()))
                        .toList())
                .about(what);
    }
}
