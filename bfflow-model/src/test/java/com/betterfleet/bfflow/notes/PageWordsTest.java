package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordsTest {

    private static final String PATH = PageWords.path("docs/release-notes");

    @Test
    void every_word_of_a_page_can_be_another() throws Exception {
        PageWords words = PageWords.read(PATH, """
                unreleased: Unveröffentlicht
                action-required: Bitte *handeln*
                impact: Folgen
                what-to-do: Was zu tun ist
                see-above: "siehe {}, oben"
                """);

        Found found = (Found)
                new ReleaseNotes(chain(entry("fixed", "A", "COR-1").breaking("B", "C")), Policy.defaults(), words)
                        .page(NotesRequest.unreleased());

        assertThat(new MarkdownNotes(Optional.empty()).render(found.page())).isEqualTo("""
                # Unveröffentlicht

                ## Bitte \\*handeln\\*

                -   <a id="cor-1"></a>**A** (COR-1)

                    **Folgen:** B

                    **Was zu tun ist:** C

                ## Fixed

                -   **A** (COR-1) – siehe *Bitte \\*handeln\\**, oben
                """);
    }

    @Test
    void what_is_not_said_stays() throws Exception {
        assertThat(PageWords.read(PATH, "# nothing yet\n")).isEqualTo(PageWords.DEFAULTS);
        assertThat(PageWords.read(PATH, "impact:\nother: More").get(PageWord.IMPACT))
                .isEqualTo("Impact");
        assertThat(PageWords.DEFAULTS.get(PageWord.RELEASE, "1.4.0")).isEqualTo("Release 1.4.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "impakt: x | :1:1: unknown key 'impakt'; did you mean 'impact'?",
                "impact: [x] | :1:9: 'impact' must be text, not a list. Write text here.",
                "impact: ' ' | :1:9: 'impact' is empty. Write a text, or leave the key out.",
                "release: Version | :1:10: 'release' must hold {}, which the page fills in. Write it as in 'Release {}'.",
                "impact: 'x | :1:9: the quote that opens here is never closed. Mend the YAML.",
            })
    void a_mistake_is_said_with_its_place(String text, String message) {
        assertThatThrownBy(() -> PageWords.read(PATH, text))
                .isInstanceOf(PolicyException.class)
                .hasMessage("docs/release-notes/_words.yml" + message);
    }
}
