package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.check.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found about something, in short.
 *
 * @param tone that of the loudest finding
 * @param anchor where on the page that finding is told
 */
record Mark(Tone tone, Optional<String> anchor) {

    /** Nothing was found. */
    static final Mark NONE = new Mark(Tone.NONE, Optional.empty());

    /** The loudest of findings. */
    static Mark of(List<Finding> findings) {
        return findings.stream()
                .min(Comparator.comparing((Finding finding) -> Tone.of(finding)))
                .map(finding -> new Mark(Tone.of(finding), Optional.of(anchor(finding))))
                .orElse(NONE);
    }

    /** Where on the page a finding is told. */
    static String anchor(Finding finding) {
        return "f-" + finding.fingerprint();
    }

    /** What stands on the picture; empty where nothing was found. */
    Optional<String> badge() {
        return Optional.of(tone.word()).filter(word -> tone != Tone.NONE);
    }

    /** The louder of two. */
    Mark or(Mark other) {
        return other.tone.compareTo(tone) < 0 ? other : this;
    }
}
