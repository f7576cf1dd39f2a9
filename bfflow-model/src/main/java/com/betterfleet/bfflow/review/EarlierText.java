package com.betterfleet.bfflow.review;

import java.util.Optional;

/**
 * What a section said when it was agreed.
 *
 * @param text as it was written; empty where nobody knows
 * @param path the page on which it stood
 * @param commit the newest commit that brought it, by its short name
 * @param unknown why nobody knows, one sentence; empty where somebody does
 */
public record EarlierText(Optional<String> text, String path, String commit, String unknown) {

    static EarlierText of(String text, String path, String commit) {
        return new EarlierText(Optional.of(text), path, commit, "");
    }

    static EarlierText unknown(String why) {
        return new EarlierText(Optional.empty(), "", "", why);
    }
}
