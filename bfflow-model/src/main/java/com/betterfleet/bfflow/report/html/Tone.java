package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Locale;

/** How much something asks for attention; the loudest first. */
enum Tone {
    ERROR,
    WARNING,
    INFO,
    WAIVED,
    BASELINED,
    NONE;

    static Tone of(Finding finding) {
        return switch (finding.state()) {
            case WAIVED -> WAIVED;
            case BASELINED -> BASELINED;
            case OPEN -> of(finding.severity());
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
            case OFF -> NONE;
        };
    }

    /** As it is shown, and what the page's style knows it by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
