package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.change.Bypass;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.rule.Reported;
import com.betterfleet.bfflow.rule.change.ChangeReleaseNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs findings where a change is known: which were there before it, and which others of its own it makes superfluous. */
final class ChangeChecker {

    /** The rules that a trailer lets pass: an id that is taken stays taken. */
    private static final String BYPASSED = "change-";

    private static final String RELEASE_NOTE = "change-release-note";

    private final Older older;
    private final Optional<Bypass> bypass;

    ChangeChecker(Held held) {
        this.older = new Older(held);
        this.bypass = held.change().bypasses().stream().filter(Bypass::counts).findFirst();
    }

    /** What the rules about the change are told of what the others have found. */
    List<Reported> reported(List<Finding> judged) {
        return older.marked(judged).stream()
                .map(finding -> new Reported(
                        finding.rule(),
                        finding.severity(),
                        finding.isOpen(),
                        finding.older(),
                        finding.artefact(),
                        finding.affects(),
                        finding.location(),
                        finding.message()))
                .toList();
    }

    /** All findings, as they count for the change. */
    List<Finding> weighed(List<Finding> findings) {
        List<Finding> excused = findings.stream().map(this::excused).toList();
        List<Finding> kept = new ArrayList<>(excused);
        excused.stream()
                .filter(finding -> finding.rule().equals(RELEASE_NOTE) && finding.isOpen())
                .forEach(finding -> settle(finding, kept));
        return older.marked(kept);
    }

    /** One cause is one finding: that of the change, unless the other weighs more. */
    private static void settle(Finding ofChange, List<Finding> findings) {
        Optional<Finding> other = findings.stream()
                .filter(finding -> finding.rule().equals(ChangeReleaseNote.INSTEAD_OF)
                        && finding.isOpen()
                        && finding.artefact().equals(ofChange.artefact()))
                .findFirst();
        other.ifPresent(same -> findings.remove(same.severity().compareTo(ofChange.severity()) < 0 ? ofChange : same));
    }

    private Finding excused(Finding finding) {
        return finding.isOpen() && finding.rule().startsWith(BYPASSED) && bypass.isPresent()
                ? finding.waivedBy(waiver(finding, bypass.get()))
                : finding;
    }

    private static Waiver waiver(Finding finding, Bypass by) {
        return new Waiver(
                finding.rule(),
                finding.artefact(),
                by.reason() + " (" + Bypass.TRAILER + " in " + by.commit() + ")",
                Optional.empty(),
                Optional.empty(),
                finding.location());
    }
}
