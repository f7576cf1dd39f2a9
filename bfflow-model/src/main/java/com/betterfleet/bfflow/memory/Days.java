package com.betterfleet.bfflow.memory;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which an outcome holds: what depends on the day changes when a waiver expires, and at no other time.
 *
 * @param first ISO; empty where it held ever since
 * @param last ISO; empty where it holds for ever
 */
public record Days(String first, String last) {

    /** Every day. */
    public static final Days ALL = new Days("", "");

    /** Those around a day on which the same of these last days are over. */
    public static Days around(LocalDate today, List<LocalDate> lastDays) {
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day : lastDays) {
            if (day.isBefore(today)) {
                first = first == null || day.plusDays(1).isAfter(first) ? day.plusDays(1) : first;
            } else {
                last = last == null || day.isBefore(last) ? day : last;
            }
        }
        return new Days(first == null ? "" : first.toString(), last == null ? "" : last.toString());
    }

    /** Whether it holds on this day. */
    boolean include(String today) {
        return (first.isEmpty() || first.compareTo(today) <= 0) && (last.isEmpty() || today.compareTo(last) <= 0);
    }
}
