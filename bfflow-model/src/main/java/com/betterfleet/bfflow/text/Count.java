package com.betterfleet.bfflow.text;

/**
 * A number with its noun: {@code 1 story}, {@code 2 stories}.
 *
 * @param one the noun for one
 * @param many the noun for none or several
 */
public record Count(int number, String one, String many) {

    /** So many of what is told in the plural by an {@code s}. */
    public static Count of(int number, String one) {
        return new Count(number, one, one + "s");
    }

    /** So many, with both forms of the noun. */
    public static Count of(int number, String one, String many) {
        return new Count(number, one, many);
    }

    /** Whether there is any. */
    public boolean isPositive() {
        return number > 0;
    }

    @Override
    public String toString() {
        return number + " " + (number == 1 ? one : many);
    }
}
