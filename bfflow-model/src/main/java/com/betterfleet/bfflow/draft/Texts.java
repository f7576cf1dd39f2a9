package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.memory.In;
import com.betterfleet.bfflow.memory.Out;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How several texts are written down and read. */
final class Texts {

    private Texts() {}

    static void write(Collection<String> texts, Out out) {
        out.number(texts.size());
        for (String text : texts) {
            out.text(text);
        }
    }

    static List<String> list(In in) {
        List<String> texts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }
}
