package com.betterfleet.bfflow.text;

/** What there is to read in a text. */
public final class Letters {

    private Letters() {}

    /** Whether this code point is a letter or a number, as {@code \p{L}} and {@code \p{N}}: fractions and Roman numerals, too. */
    public static boolean isLetterOrNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
