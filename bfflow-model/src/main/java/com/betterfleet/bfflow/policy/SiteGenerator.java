package com.betterfleet.bfflow.policy;

/** Who turns the repository's Markdown into pages, and headings into anchors. */
public enum SiteGenerator {
    MKDOCS,
    GITHUB,
    GITLAB
}
