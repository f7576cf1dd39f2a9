package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The question that a challenge asks: its first paragraph that begins with "How might we". */
final class Question {

    private static final String BEGINNING = "how might we";

    private Question() {}

    static Optional<String> of(Challenge challenge) {
        return challenge.document().page().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .map(paragraph -> paragraph.lines().stream().map(Line::text).collect(Collectors.joining(" ")))
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(BEGINNING))
                .findFirst();
    }
}
