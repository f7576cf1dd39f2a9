package com.betterfleet.bfflow.bench;

import java.util.List;
import java.util.Locale;

/**
 * A work item of the corpus: what its pages say, whatever they look like.
 *
 * @param number from 0
 */
record Item(int number) {

    /** How many stories each has; each covers one requirement, and has one entry. */
    static final int STORIES = 10;

    private static final List<String> TOPICS = List.of(
            "Stale vehicles",
            "Open orders",
            "Driver shifts",
            "Depot gates",
            "Charging plans",
            "Late arrivals",
            "Spare parts",
            "Route changes",
            "Weather warnings",
            "Night service");

    /** What it is called. */
    String title() {
        return "Dispatch board " + number;
    }

    /** The name of its folder. */
    String folder() {
        return "dispatch-board-" + number;
    }

    /** The number of one of its stories in the whole corpus, from 1. */
    int story(int index) {
        return number * STORIES + index + 1;
    }

    /** What a story and its requirement are about. */
    String topic(int index) {
        return TOPICS.get(index);
    }

    /** The anchor of a requirement. */
    String anchor(int index) {
        return topic(index).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Why: two sections of about 3 KB together. */
    String motivation() {
        return prose(0).blocks(2500, List.of(link("the definition", "specification.md#" + anchor(3))));
    }

    /** What people want to get done. */
    String useCases() {
        return prose(1).list(3);
    }

    /** What: one of the ten parts of a specification of about 6 KB. */
    String requirement(int index) {
        return prose(10 + index)
                .blocks(
                        480,
                        List.of(
                                link("the motivation", "challenge.md#motivation"),
                                link("another part", "#" + anchor((index + 1) % STORIES))));
    }

    /** Who wants what. */
    String narrative(int index) {
        return "As a dispatcher, I want " + topic(index).toLowerCase(Locale.ROOT)
                + " on the board, so that I need not ask around.";
    }

    /** A slice: ten of them are about 8 KB. */
    String story(int index, String links) {
        return prose(30 + index).paragraph(3, List.of(links));
    }

    /** When a slice is done. */
    String criteria(int index) {
        return prose(50 + index).list(2);
    }

    /** What users are told. */
    String entry(int index) {
        return prose(70 + index).paragraph(2, List.of());
    }

    private Prose prose(int part) {
        return new Prose(number * 100L + part);
    }

    private static String link(String text, String target) {
        return "[" + text + "](" + target + ")";
    }
}
