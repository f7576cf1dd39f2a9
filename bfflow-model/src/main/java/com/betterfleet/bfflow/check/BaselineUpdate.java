package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
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
            return new BaselineUpdate(
                    open.stream().filter(BaselineUpdate::canBeListed).toList(),
                    open.stream().filter(finding -> !canBeListed(finding)).toList(),
                    0,
                    true);
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

    /** What is still wrong, each a sentence; nothing where all that is open is listed. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        int others = 0;
        for (Finding finding : left) {
            if (canBeListed(finding)) {
                others++;
            } else {
                warnings.add(finding.location() + " " + finding.rule() + ": " + finding.message()
                        + "; a baseline never takes that, so it goes on failing");
            }
        }
        if (others > 0) {
            warnings.add(others + " new since then: not added, because a baseline only shrinks;"
                    + " mvn bfflow:validate says which");
        }
        return warnings;
    }

    private static boolean canBeListed(Finding finding) {
        return Baseline.takes(finding.rule());
    }

    private static boolean isAboutExceptions(Finding finding) {
        return Exceptions.RULES.stream().anyMatch(rule -> rule.id().equals(finding.rule()));
    }
}
