package com.betterfleet.bfflow.report.html;

import java.util.PrimitiveIterator;

/** Text that fits into a box. */
final class Shortened {

    /** From here on letters are twice as wide: Chinese, Japanese, Korean, and pictures. */
    private static final int WIDE = 0x1100;

    private Shortened() {}

    /** The text, or as much of it as takes the room of so many letters. */
    static String to(int letters, String text) {
        StringBuilder kept = new StringBuilder();
        int room = letters;
        PrimitiveIterator.OfInt all = text.codePoints().iterator();
        while (all.hasNext()) {
            int letter = all.nextInt();
            room -= width(letter);
            if (room < 0 || (room == 0 && all.hasNext())) {
                return kept.toString().stripTrailing() + "…";
            }
            kept.appendCodePoint(letter);
        }
        return text;
    }

    private static int width(int letter) {
        return letter < WIDE || (letter > 0x1FFF && letter < 0x2E80) ? 1 : 2;
    }
}
