package com.betterfleet.bfflow.memory;

/**
 * The days on which an outcome holds: what depends on the day changes when a waiver expires, and at no other time.
 *
 * @param first ISO; empty where it held ever since
 * @param last ISO; empty where it holds for ever
 */
public record Days(String first, String last) {

    /** Every day. */
    public static final Days ALL = new Days("", "");

    /** Whether it holds on this day. */
    boolean include(String today) {
        return (first.isEmpty() || first.compareTo(today) <= 0) && (last.isEmpty() || today.compareTo(last) <= 0);
    }
}
