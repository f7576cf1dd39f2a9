package com.betterfleet.bfflow.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, none of which overlap. What none of them touches stays, byte for byte. */
public final class Edits {

    private record Edit(int from, int to, String text) {}

    private final String original;
    private final List<Edit> edits = new ArrayList<>();

    /** None yet. */
    public Edits(String original) {
        this.original = original;
    }

    /** Puts another text in the place of these characters. */
    public void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    /** The text with all of them. */
    public String result() {
        StringBuilder text = new StringBuilder();
        int done = 0;
        edits.sort(Comparator.comparingInt(Edit::from));
        for (Edit edit : edits) {
            text.append(original, done, edit.from()).append(edit.text());
            done = edit.to();
        }
        return text.append(original, done, original.length()).toString();
    }
}
