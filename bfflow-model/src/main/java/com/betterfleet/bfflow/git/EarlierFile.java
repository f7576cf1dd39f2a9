package com.betterfleet.bfflow.git;

/**
 * A file as it was in a commit.
 *
 * @param commit the short name of a commit that changed it
 * @param path from the root, with {@code /}
 * @param text what it said
 */
public record EarlierFile(String commit, String path, String text) {}
