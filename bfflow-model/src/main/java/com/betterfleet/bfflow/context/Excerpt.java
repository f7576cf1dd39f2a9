package com.betterfleet.bfflow.context;

/**
 * A part of a page.
 *
 * @param path the page
 * @param line the line on which it begins, from 1
 * @param text the Markdown, its relative links written from the root
 */
public record Excerpt(String path, int line, String text) {

    /** As terminals and editors make it a link: {@code path:line}. */
    public String place() {
        return path + ":" + line;
    }
}
