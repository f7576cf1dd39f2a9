package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells what is wrong with waivers themselves: that one is past its day, or that it lets nothing pass, and why. */
final class WaiverFaults {

    private final List<Waiver> waivers;
    private final List<Finding> findings;
    private final Chain chain;

    WaiverFaults(List<Waiver> waivers, List<Finding> findings, Chain chain) {
        this.waivers = waivers;
        this.findings = findings;
        this.chain = chain;
    }

    /** Whether there is a finding that passes, or would pass, with its help. */
    boolean isUsed(Waiver waiver) {
        for (Finding finding : findings) {
            if (Waivers.counts(waiver, waivers, finding)) {
                return true;
            }
        }
        return false;
    }

    Violation expired(Waiver waiver) {
        return about(
                waiver,
                " was good until " + waiver.until().orElseThrow(),
                isUsed(waiver)
                        ? "Mend what it let pass, or decide on it again with a later day."
                        : "Take it out, or decide on it again with a later day.");
    }

    Violation unused(Waiver waiver) {
        if (Exceptions.RULES.stream().anyMatch(rule -> rule.id().equals(waiver.rule()))) {
            return about(
                    waiver,
                    " lets nothing pass: what is found about waivers and the baseline cannot be waived",
                    "Take it out; how much the rule weighs can be set under 'rules'.");
        }
        return findings.stream()
                .filter(finding -> Waivers.touches(waiver, finding))
                .findFirst()
                .map(finding -> oneOfSeveral(waiver, finding))
                .orElseGet(() -> matchingNothing(waiver));
    }

    /** The finding has one cause for all of them: it cannot pass for some and stand for the others. */
    private Violation oneOfSeveral(Waiver waiver, Finding finding) {
        String others = Wording.list(Waivers.unnamed(waivers, finding));
        return about(
                waiver,
                " lets nothing pass: the finding on " + finding.artefact() + " is about " + others + " as well",
                "Waive it for " + others + " too, each in a waiver of its own, or name " + finding.artefact()
                        + " as the artefact.");
    }

    private Violation matchingNothing(Waiver waiver) {
        return about(
                waiver,
                " matches no finding" + Wording.didYouMean(meant(waiver)),
                "Take it out, or name the artefact as the finding does.");
    }

    /** What has such a finding, else what there is; one that names something that is there says what it means. */
    private Optional<String> meant(Waiver waiver) {
        String named = waiver.artefact();
        Set<String> there = there();
        if (Waivers.isGlob(waiver) || there.stream().anyMatch(artefact -> Waivers.names(waiver, artefact))) {
            return Optional.empty();
        }
        return Nearest.among(named, found(waiver.rule())).or(() -> Nearest.among(named, there));
    }

    private Set<String> found(String rule) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(rule)) {
                found.add(finding.artefact());
                found.add(finding.location().path());
                found.addAll(finding.affects());
            }
        }
        return found;
    }

    private Set<String> there() {
        Set<String> there = new TreeSet<>();
        for (Subject subject : Subject.values()) {
            subject.in(chain).map(Artefact::ref).forEach(there::add);
        }
        chain.documents().stream().map(Document::path).forEach(there::add);
        return there;
    }

    private static Violation about(Waiver waiver, String wrong, String fix) {
        return Violation.of(
                        waiver.location().path(),
                        "the waiver of " + waiver.rule() + " for " + waiver.artefact() + wrong,
                        Fix.byHand(fix))
                .at(waiver.location())
                .about(waiver.rule() + " " + waiver.artefact());
    }
}
