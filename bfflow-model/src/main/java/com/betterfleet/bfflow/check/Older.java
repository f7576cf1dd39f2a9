package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.change.ReleaseMoves;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which findings were there before a change that neither touches what they are about nor made them worse. */
final class Older {

    private final Held held;
    private Optional<Map<String, Finding>> before = Optional.empty();

    Older(Held held) {
        this.held = held;
    }

    /** The findings, those marked that are older. */
    List<Finding> marked(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.isOpen() && isOlder(finding) ? finding.olderThanTheChange() : finding)
                .toList();
    }

    private boolean isOlder(Finding finding) {
        if (held.change().isEmpty()) {
            return true;
        }
        return !held.change()
                        .touches(finding.location().path(), finding.location().line(), finding.artefact())
                && before(finding)
                        .filter(old -> old.severity().compareTo(finding.severity()) <= 0)
                        .filter(old -> old.affects().containsAll(finding.affects()))
                        .isPresent();
    }

    private Optional<Finding> before(Finding finding) {
        return Optional.ofNullable(before().get(finding.fingerprint())).or(() -> beforeItWentOut(finding));
    }

    /** An entry that a release moved is still the same, though its path, and so its fingerprint, is another. */
    private Optional<Finding> beforeItWentOut(Finding finding) {
        ReleaseMoves release = held.change().release();
        String path = finding.location().path();
        return Optional.ofNullable(release.entries().get(path))
                .flatMap(from -> before().values().stream()
                        .filter(old -> old.rule().equals(finding.rule())
                                && old.location().path().equals(from)
                                && old.location().line() == finding.location().line()
                                && old.message().replace(from, path).equals(finding.message()))
                        .findFirst());
    }

    private Map<String, Finding> before() {
        if (before.isEmpty()) {
            Map<String, Finding> open = new HashMap<>();
            held.before().get().stream()
                    .filter(Finding::isOpen)
                    .forEach(finding -> open.putIfAbsent(finding.fingerprint(), finding));
            before = Optional.of(open);
        }
        return before.get();
    }
}
