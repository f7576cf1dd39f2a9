package com.betterfleet.bfflow.report.html;

import java.util.Optional;

/**
 * A box of a picture.
 *
 * @param column from 0, left to right: challenges, specifications, stories, entries
 * @param row from 0, top to bottom
 * @param style whether something is there
 * @param head its first line
 * @param note what stands at the end of that line
 * @param title its second line, in full
 * @param mark what was found about it
 */
record Node(int column, int row, Style style, String head, String note, String title, Mark mark) {

    static final int CHALLENGE = 0;
    static final int SPECIFICATION = 1;
    static final int STORY = 2;
    static final int ENTRY = 3;

    /** What a box stands for. */
    enum Style {
        /** A part of the chain. */
        THERE("there"),
        /** One of another work item, which only helps to understand this one. */
        ELSEWHERE("elsewhere"),
        /** Something that is not there and should be. */
        GAP("gap"),
        /** Something that is not there, and nobody minds. */
        NOT_YET("not-yet");

        private final String word;

        Style(String word) {
            this.word = word;
        }

        /** What the page's style knows it by. */
        String word() {
            return word;
        }
    }

    /** Something that is not there. */
    static Node missing(int column, int row, String what, String why, Mark mark) {
        return new Node(column, row, mark.tone() == Tone.NONE ? Style.NOT_YET : Style.GAP, what, "", why, mark);
    }

    /** Where on the page to read on; empty where there is nothing to read. */
    Optional<String> anchor() {
        return mark.anchor();
    }
}
