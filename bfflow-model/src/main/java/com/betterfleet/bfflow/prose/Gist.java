package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.OpenQuestions.Question;
import java.util.List;

/**
 * What is kept of a page's text.
 *
 * @param passages its headings, in order, the title included
 * @param placeholders what is still to be replaced
 * @param questions those that it lists as open
 */
public record Gist(List<Passage> passages, List<Placeholders.Found> placeholders, List<Question> questions) {

    /** That of a page of which no text is known. */
    public static final Gist NOTHING = new Gist(List.of(), List.of(), List.of());

    public Gist {
        passages = List.copyOf(passages);
        placeholders = List.copyOf(placeholders);
        questions = List.copyOf(questions);
    }

    /** That of a page that is part of the chain. */
    public static Gist of(Page page) {
        return new Gist(
                Passage.in(page.blocks(), page.title()), Placeholders.in(page), OpenQuestions.in(page.blocks()));
    }
}
