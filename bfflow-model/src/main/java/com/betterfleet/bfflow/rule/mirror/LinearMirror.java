package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One issue or project in Linear mirrors one artefact here. */
public final class LinearMirror implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("linear-mirror", Group.MIRROR)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY, Subject.RELEASE_PLAN);

    /** Somebody who says that something in Linear is theirs; the liveliest last, for in archived work it weighs nothing. */
    private record Claim(Artefact artefact, Location location) {

        static final Comparator<Claim> ORDER = Comparator.comparing(
                        (Claim claim) -> claim.artefact().stage().orElse(Stage.ACTIVE))
                .reversed()
                .thenComparing(Claim::location);

        String name() {
            return artefact instanceof Story story ? story.named() : artefact.title();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Policy policy = judgement.policy();
        List<Violation> violations = new ArrayList<>();
        Map<String, List<Claim>> claims = claimsById(chain, policy);
        // what is no address of ours is a finding of linear-reference
        LinearFields.of(chain)
                .filter(field -> field.problem(policy.linear()).isEmpty())
                .forEach(field -> {
                    LinearReference reference = field.reference().orElseThrow();
                    Optional<Violation> differs = differs(field, reference, policy);
                    if (differs.isPresent()) {
                        violations.add(differs.get());
                    } else if (field.expected() != LinearType.INITIATIVE) {
                        claims.computeIfAbsent(
                                        field.expected().noun() + " " + reference.key(), key -> new ArrayList<>())
                                .add(new Claim(field.artefact(), field.field().location()));
                    }
                });
        claims.forEach((what, by) -> {
            // two stories of one id are one claim: that they are two is a finding already
            Map<String, Claim> byArtefact = new LinkedHashMap<>();
            by.stream()
                    .sorted(Claim.ORDER)
                    .forEach(claim -> byArtefact.put(claim.artefact().ref(), claim));
            if (byArtefact.size() > 1) {
                violations.add(claimedTwice(what, List.copyOf(byArtefact.values())));
            }
        });
        return violations.stream();
    }

    /** Stories whose id is the key of their issue, and which say nothing else. */
    private static Map<String, List<Claim>> claimsById(Chain chain, Policy policy) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        chain.stories().stream()
                .filter(story -> hasLinearId(story, policy)
                        && story.fields().find(LinearType.ISSUE.noun()).isEmpty())
                .forEach(story -> claims.computeIfAbsent(
                                LinearType.ISSUE.noun() + " " + story.ref().toUpperCase(Locale.ROOT),
                                key -> new ArrayList<>())
                        .add(new Claim(story, story.location())));
        return claims;
    }

    /** A story whose id is a key of Linear's says its issue already. */
    private static Optional<Violation> differs(LinearFields field, LinearReference reference, Policy policy) {
        if (!(field.artefact() instanceof Story story) || !hasLinearId(story, policy)) {
            return Optional.empty();
        }
        return reference.key().equalsIgnoreCase(story.id().text())
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
        return LinearReference.of(story.id().text())
                .flatMap(LinearReference::team)
                .filter(team ->
                        policy.linear().teams().isEmpty() || policy.linear().hasTeam(team))
                .isPresent();
    }

    private static Violation claimedTwice(String what, List<Claim> claims) {
        Claim last = claims.get(claims.size() - 1);
        List<Claim> others = claims.subList(0, claims.size() - 1);
        return Violation.of(
                        last.artefact(),
                        "the Linear " + what + " is claimed by "
                                + last.name() + " and, at "
                                + others.get(0).location() + ", by "
                                + others.get(0).name(),
                        Fix.byHand("Let one of them name another, or none."))
                .at(last.location())
                .relatedTo(others.stream()
                        .map(claim -> new Related(claim.location(), claim.name()))
                        .toList())
                .about(what);
    }
}
