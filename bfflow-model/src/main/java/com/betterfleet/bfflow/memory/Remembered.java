package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile.Content;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of a check.
 *
 * @param lines what the log said, each with its level and a space before it
 * @param failure what failed the build; empty where nothing did
 * @param files what the files hold that were written, by their names
 */
public record Remembered(List<String> lines, String failure, Map<String, Content> files) {

    public Remembered {
        lines = List.copyOf(lines);
        files = new TreeMap<>(files);
    }
}
