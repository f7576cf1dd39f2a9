package com.betterfleet.bfflow.context;

/**
 * How much may still be said. What comes first gets its room first; what does not fit is cut at the end of a line, and the
 * cut is marked with the place where the rest stands.
 */
final class Budget {

    private int left;

    /** So many characters, the marks of cuts not counted. */
    Budget(int characters) {
        this.left = characters;
    }

    /** The text, as far as there is room. */
    String fit(String text, String place) {
        if (text.length() <= left) {
            left -= text.length();
            return text;
        }
        int end = text.lastIndexOf('\n', left);
        String kept = end <= 0 ? "" : text.substring(0, end).stripTrailing();
        left = 0;
        return (kept.isEmpty() ? "" : kept + "\n\n") + "[cut: " + (text.length() - kept.length())
                + " more characters in " + place + "]";
    }
}
