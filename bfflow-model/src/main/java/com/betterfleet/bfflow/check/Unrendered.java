package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Entries that cannot be rendered as they are meant. A baseline or a waiver may let a check pass them; release notes would
 * leave them out, or half of what they say, and a release would file them away untold. So nothing lets them pass there.
 */
public final class Unrendered {

    private static final String UNREADABLE = "front-matter";
    private static final String INCOMPLETE = "release-note-content";

    /** What a reader is told only where an entry has it, and needs then. */
    private static final List<String> DETAILS = List.of("breaking", "deprecation", "configuration");

    private final ReleaseNote entry;
    private final List<Finding> findings = new ArrayList<>();

    private Unrendered(ReleaseNote entry) {
        this.entry = entry;
    }

    /**
     * Those among some entries, as findings.
     *
     * @param told what is wrong already: the same is not said twice
     */
    public static List<Finding> among(Collection<ReleaseNote> entries, List<Finding> told) {
        List<Finding> findings = new ArrayList<>();
        for (ReleaseNote entry : entries) {
            for (Finding finding : new Unrendered(entry).find()) {
                if (told.stream().noneMatch(other -> isAboutTheSame(finding, other))) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    private static boolean isAboutTheSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.location().path().equals(other.location().path());
    }

    private List<Finding> find() {
        if (!entry.readable()) {
            entry.flaws().forEach(flaw -> flawed(flaw.location(), flaw.message()));
            return findings;
        }
        needs("type", entry.type());
        if (!entry.isSilent()) {
            needs("audience", entry.audience());
            needs("title", entry.headline());
            DETAILS.forEach(this::whole);
        }
        return findings;
    }

    private void needs(String key, Optional<String> value) {
        if (value.isEmpty()) {
            Optional<Flaw> flaw = flawOf(key);
            flaw.ifPresentOrElse(
                    wrong -> flawed(wrong.location(), wrong.message()),
                    () -> found(INCOMPLETE, entry.at(key), "the entry does not say its " + key));
        }
    }

    private void whole(String key) {
        flawOf(key).ifPresent(flaw -> flawed(flaw.location(), flaw.message()));
    }

    /** What is wrong with a key, with its value or anywhere in it. */
    private Optional<Flaw> flawOf(String key) {
        return entry.flaws().stream()
                .filter(flaw -> flaw.subject().equals(key)
                        || flaw.subject().startsWith(key + ".")
                        || flaw.subject().startsWith(key + "[")
                        || flaw.respelling()
                                .filter(word -> word.meant().equals(key))
                                .isPresent())
                .findFirst();
    }

    private void flawed(Location place, String message) {
        found(UNREADABLE, place, message);
    }

    private void found(String rule, Location place, String message) {
        findings.add(new Finding(
                rule,
                Severity.ERROR,
                Finding.State.OPEN,
                entry.path(),
                entry.title(),
                place,
                "the entry cannot be told as it is meant, which neither the baseline nor a waiver lets pass: "
                        + message,
                Fix.byHand("Mend the entry."),
                List.of(),
                List.of(),
                Optional.empty(),
                ""));
    }
}
