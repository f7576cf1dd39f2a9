package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.edit.FileChange;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be mended without asking anybody.
 *
 * @param changes the files, in the order of their paths
 * @param mended what was found and will be found no more
 * @param left what is still found, places as they are once the changes are made
 */
public record Fixes(List<FileChange> changes, List<Finding> mended, List<Finding> left) {

    public Fixes {
        changes = List.copyOf(changes);
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }

    static Fixes of(Collection<FileChange> changes, Report before, Report after) {
        Set<String> still = after.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return new Fixes(
                changes.stream().sorted().toList(),
                before.findings().stream()
                        .filter(finding -> finding.isOpen() && !still.contains(finding.fingerprint()))
                        .toList(),
                after.findings().stream().filter(Finding::isOpen).toList());
    }

    /** All changes as one unified diff. */
    public String diff() {
        return FileChange.diff(changes);
    }
}
