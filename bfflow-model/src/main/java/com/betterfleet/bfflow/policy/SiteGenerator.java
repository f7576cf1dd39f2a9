package com.betterfleet.bfflow.policy;

import java.util.Locale;

/** Who turns the repository's Markdown into pages, and headings into anchors. */
public enum SiteGenerator {
    MKDOCS,
    GITHUB,
    GITLAB;

    /** As it is written in a policy. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
