package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Prose;
import java.util.List;
import java.util.regex.Pattern;

/** The sentence that a story is made of: <i>As a …, I want …</i>, over several lines or list items, in bold or not. */
public final class Wish {

    private static final Pattern SENTENCE = Pattern.compile(
            "\\bAs\\s+an?\\s+(?:(?!\\bAs\\s+an?\\s)[^.!?]){1,300}?\\bI\\s+(?:want|need|can)\\b",
            Pattern.CASE_INSENSITIVE);

    private Wish() {}

    /** How many there are in these blocks; code does not count. */
    public static int count(List<Block> blocks) {
        return (int) SENTENCE.matcher(Prose.of(blocks)).results().count();
    }
}
