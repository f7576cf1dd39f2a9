package com.betterfleet.bfflow.chain;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story's id, such as {@code COR-10}. Ordered as people count: COR-9 before COR-10.
 *
 * @param text as it is written
 */
public record StoryId(String text) implements Comparable<StoryId> {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)\\D*", Pattern.DOTALL);

    private static final Comparator<StoryId> ORDER =
            Comparator.comparing(StoryId::prefix).thenComparing(StoryId::number).thenComparing(StoryId::text);

    /** What stands before the number: {@code COR-}. */
    public String prefix() {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? numbered.group(1) : text;
    }

    /** The number, or zero where there is none. */
    public BigInteger number() {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? new BigInteger(numbered.group(2)) : BigInteger.ZERO;
    }

    @Override
    public int compareTo(StoryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
