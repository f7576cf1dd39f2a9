package com.betterfleet.bfflow.report;

/** A number with its noun: {@code 1 story}, {@code 2 stories}. */
record Count(int number, String one, String many) {

    static Count of(int number, String one) {
        return new Count(number, one, one + "s");
    }

    static Count of(int number, String one, String many) {
        return new Count(number, one, many);
    }

    boolean isPositive() {
        return number > 0;
    }

    @Override
    public String toString() {
        return number + " " + (number == 1 ? one : many);
    }
}
