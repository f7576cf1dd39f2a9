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

        static Comparator<Claim> order() {
            return Comparator.comparing(
                            (Claim claim) -> claim.artefact().stage().orElse(Stage.ACTIVE))
                    .reversed()
                    .thenComparing(Claim::location);
        }

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
        for (LinearFields field : LinearFields.of(chain)) {
            if (field.problem(policy.linear()).isEmpty()) {
                LinearReference reference = field.reference().orElseThrow();
                Optional<Violation> differs = differs(field, reference, policy);
                if (differs.isPresent()) {
                    violations.add(differs.get());
                } else if (field.expected() != LinearType.INITIATIVE) {
                    add(
                            field.expected().noun() + " " + reference.key(),
                            new Claim(field.artefact(), field.field().location()),
                            claims);
                }
            }
        }
        for (Map.Entry<String, List<Claim>> claim : claims.entrySet()) {
            List<Claim> by = byArtefact(claim.getValue());
            if (by.size() > 1) {
                violations.add(claimedTwice(claim.getKey(), by));
            }
        }
        return violations.stream();
    }

    private static void add(String what, Claim claim, Map<String, List<Claim>> claims) {
        claims.computeIfAbsent(what, key -> new ArrayList<>(1)).add(claim);
    }

    /** Two stories of one id are one claim: that they are two is a finding already. */
    private static List<Claim> byArtefact(List<Claim> claims) {
        if (claims.size() == 1) {
            return claims;
        }
        Map<String, Claim> byArtefact = new LinkedHashMap<>();
        claims.stream()
                .sorted(Claim.order())
                .forEach(claim -> byArtefact.put(claim.artefact().ref(), claim));
        return List.copyOf(byArtefact.values());
    }

    /** Stories whose id is the key of their issue, and which say nothing else. */
    private static Map<String, List<Claim>> claimsById(Chain chain, Policy policy) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Story story : chain.stories()) {
            if (hasLinearId(story, policy)
                    && story.fields().find(LinearType.ISSUE.noun()).isEmpty()) {
                String what = LinearType.ISSUE.noun() + " " + story.ref().toUpperCase(Locale.ROOT);
                add(what, new Claim(story, story.location()), claims);
            }
        }
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
        Optional<LinearReference> reference = LinearReference.of(story.id().text());
        Optional<String> team =
                reference.isEmpty() ? Optional.empty() : reference.get().team();
        return team.isPresent()
                && (policy.linear().teams().isEmpty() || policy.linear().hasTeam(team.get()));
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
