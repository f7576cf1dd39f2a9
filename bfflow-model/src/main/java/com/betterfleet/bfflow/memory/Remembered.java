package com.betterfleet.bfflow.memory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of a check.
 *
 * @param lines what the log said, each with its level and a space before it
 * @param failure what failed the build; empty where nothing did
 * @param files the files that were written, by name
 */
public record Remembered(List<String> lines, String failure, Map<String, byte[]> files) {

    public Remembered {
        lines = List.copyOf(lines);
        files = new TreeMap<>(files);
    }
}
