package com.betterfleet.bfflow.chain;

import java.math.BigInteger;

/**
 * A story's id, such as {@code COR-10}. Ordered as people count: COR-9 before COR-10.
 *
 * @param text as it is written
 */
public record StoryId(String text) implements Comparable<StoryId> {

    /** What stands before the number: {@code COR-}. */
    public String prefix() {
        return hasNumber() ? text.substring(0, firstDigit()) : text;
    }

    /** The number, or zero where there is none. */
    public BigInteger number() {
        return hasNumber() ? new BigInteger(text.substring(firstDigit(), behindDigits())) : BigInteger.ZERO;
    }

    private boolean hasNumber() {
        return behindDigits() > 0;
    }

    /** The index behind the last digit. */
    private int behindDigits() {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The index of the first of the last digits. */
    private int firstDigit() {
        int first = behindDigits();
        while (first > 0 && isDigit(text.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // written out: those of a record are put together when they are first called, which takes longer than all their
    // calls

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryId id && text.equals(id.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(StoryId other) {
        int byPrefix = prefix().compareTo(other.prefix());
        if (byPrefix != 0) {
            return byPrefix;
        }
        int byNumber = number().compareTo(other.number());
        return byNumber == 0 ? text.compareTo(other.text) : byNumber;
    }

    @Override
    public String toString() {
        return text;
    }
}
