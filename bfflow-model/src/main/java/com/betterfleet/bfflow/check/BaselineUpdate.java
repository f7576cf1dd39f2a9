package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.text.Count;
import java.util.List;

/**
 * What becomes of a baseline: the first records everything that is open, later ones keep only what is still there.
 *
 * @param kept the findings that the file lists from now on
 * @param left open findings that it does not list
 * @param mended how many lines go
 * @param isFirst whether there was none before
 */
public record BaselineUpdate(List<Finding> kept, List<Finding> left, int mended, boolean isFirst) {

    public BaselineUpdate {
        kept = List.copyOf(kept);
        left = List.copyOf(left);
    }

    /** The update of a baseline to what was found today. Findings about exceptions are nothing to put on a list of them. */
    public static BaselineUpdate of(Baseline baseline, List<Finding> findings) {
        List<Finding> open = findings.stream()
                .filter(finding -> finding.isOpen() && !isAboutExceptions(finding))
                .toList();
        if (!baseline.isThere()) {
            return new BaselineUpdate(open, List.of(), 0, true);
        }
        List<Finding> kept = findings.stream()
                .filter(finding -> finding.state() != State.OPEN && baseline.holds(finding.fingerprint()))
                .toList();
        return new BaselineUpdate(kept, open, baseline.lines().size() - kept.size(), false);
    }

    /** One phrase for the person who asked for it. */
    public String summary() {
        return isFirst
                ? Count.of(kept.size(), "finding") + " recorded"
                : Count.of(kept.size(), "finding") + " left, " + mended + " taken out";
    }

    private static boolean isAboutExceptions(Finding finding) {
        return Exceptions.RULES.stream().anyMatch(rule -> rule.id().equals(finding.rule()));
    }
}
