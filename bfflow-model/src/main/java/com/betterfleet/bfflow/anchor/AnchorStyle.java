package com.betterfleet.bfflow.anchor;

/**
 * How the repository's site generator makes anchors.
 *
 * @param slugger of a heading's text
 * @param attributeLists whether {@code {#id}} names an element (MkDocs' extension {@code attr_list})
 */
public record AnchorStyle(Slugger slugger, boolean attributeLists) {

    /** MkDocs with {@code attr_list}, as Material's own documentation sets it up. */
    public static final AnchorStyle MKDOCS = new AnchorStyle(Slugger.MKDOCS, true);

    /** Tells it from every other one. */
    public String name() {
        return slugger.name() + (attributeLists ? " with attribute lists" : "");
    }

    /** Whether the pages are read by Python-Markdown, which MkDocs uses, rather than by a forge. */
    public boolean isPythonMarkdown() {
        return !(slugger instanceof ForgeSlugger);
    }
}
