package com.betterfleet.bfflow.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The label of a link, as the parser's expression finds it: in brackets, with no bracket in it that no backslash stands before.
 * The expression takes twice the time for every further backslash; this one goes to each place once.
 */
final class LinkLabel {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST = 999;

    private LinkLabel() {}

    /** How long the label is that begins here; 0 where none does. */
    static int length(CharSequence text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return 0;
        }
        int end = Math.min(text.length(), start + 1 + 2 * LONGEST);
        BitSet seen = new BitSet();
        // what is to be tried next lies on top: to go on with an escape, with one character, and last to end here
        Deque<Integer> places = new ArrayDeque<>();
        places.push(start + 1);
        while (!places.isEmpty()) {
            int at = places.pop();
            if (at < 0) {
                return -at - start;
            }
            if (at >= end || seen.get(at - start)) {
                continue;
            }
            seen.set(at - start);
            char c = text.charAt(at);
            if (c == ']') {
                places.push(-at - 1);
            } else if (c != '[') {
                places.push(at + 1);
            }
            if (c == '\\' && at + 1 < end && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
                places.push(at + 2);
            }
        }
        return 0;
    }
}
