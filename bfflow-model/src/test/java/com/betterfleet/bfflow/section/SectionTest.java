package com.betterfleet.bfflow.section;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.section.Section.Lines;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link to a page or a part of it means, and what counts as a change of it. */
class SectionTest {

    private static final String PAGE = """
            ---
            title: Dispatch
            ---
            # Dispatch board

            - Challenge: [Blind spots](challenge.md)
            - Status: draft

            Why we do it.

            ## Requirements

            ### Stale vehicles

            A vehicle is **stale** after
            five minutes, see [limits](../limits/limits.md#stale "Limits").

            - grey, and
                - at the end
            - `DISPATCH_STALE_AFTER`

            ```
            a  = 1
              b
            ```

            | When | Then |
            | ---- | ---- |
            | late | grey |

            ![Board](images/board.png)

            #### By type

            <!-- to be discussed -->
            A van <a id="van"></a> is like a bus.

            ### Sorting

            By <https://example.com/order>.
            """;

    @TempDir
    private Path folder;

    @Test
    void a_section_goes_to_the_next_heading_of_its_own_level_and_is_put_into_one_form() throws Exception {
        Section section = section(PAGE, "stale-vehicles");

        assertThat(section.heading()).isEqualTo("Stale vehicles");
        assertThat(section.text()).isEqualTo("""
                # Stale vehicles
                A vehicle is stale after five minutes, see limits.
                -
                  grey, and
                  -
                    at the end
                -
                  DISPATCH_STALE_AFTER
                ` ```
                ` a  = 1
                `   b
                ` ```
                >
                  >
                    >
                      When
                      Then
                  >
                    >
                      late
                      grey
                ## By type
                A van is like a bus.
                -> limits.md#stale
                -> board.png
                """);
        assertThat(section.lines()).containsExactly(new Lines(13, 38));
    }

    /** What a lock file says today must be true in years. */
    @Test
    void the_same_text_has_the_same_name_in_every_version() throws Exception {
        assertThat(section(PAGE, "stale-vehicles").fingerprint()).isEqualTo("b472ab463a9c9eec");
        assertThat(section(PAGE, "").fingerprint()).isEqualTo("97da07c27c7683a9");
    }

    @Test
    void without_an_anchor_it_is_the_whole_page_but_its_fields() throws Exception {
        Section section = section(PAGE, "");

        assertThat(section.heading()).isEqualTo("Dispatch board");
        assertThat(section.text())
                .startsWith("# Dispatch board\nWhy we do it.\n")
                .doesNotContain("Status", "Blind");
        assertThat(section.lines()).containsExactly(new Lines(4, 6), new Lines(9, Integer.MAX_VALUE));
        assertThat(section(PAGE, "dispatch-board")).isEqualTo(section);
    }

    @Test
    void an_anchor_that_is_no_headings_means_the_section_it_stands_in() throws Exception {
        assertThat(section(PAGE, "van")).isEqualTo(section(PAGE, "by-type"));
        assertThat(section(PAGE.replace("Why we do it.", "Why <a name='why'></a> we do it."), "why")
                        .heading())
                .isEqualTo("Dispatch board");
    }

    @Test
    void a_heading_in_a_quote_belongs_to_the_section_around_it() throws Exception {
        String page = PAGE.replace("By <https://example.com/order>.", "> ## Inner\n>\n> By age.");

        assertThat(section(page, "inner")).isEqualTo(section(page, "sorting"));
    }

    @Test
    void every_heading_of_a_page_has_a_section() throws Exception {
        Document document = document(PAGE);

        assertThat(document.page().headings().stream().map(heading -> Section.of(document, heading)))
                .containsExactlyElementsOf(document.page().headings().stream()
                        .map(Anchored::anchor)
                        .map(anchor -> Section.of(document, anchor))
                        .toList())
                .extracting(Section::heading)
                .containsExactly("Dispatch board", "Requirements", "Stale vehicles", "By type", "Sorting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "after\\nfive|after five",
                "after\\nfive|after  \\t\\nfive",
                "Status: draft|Status: approved\\n- Reviewers: Kim",
                "title: Dispatch|title: Something else",
                "to be discussed|discussed",
                "**stale**|_stale_",
                "../limits/limits.md|../../archived/limits/limits.md",
                "\\n\\n#### By type|\\n\\n\\n\\n#### By type  ",
                "### Stale vehicles|### Stale vehicles ###",
                "Why we do it.|Why they did it.",
                "<https://example.com/order>|age",
                "- grey, and|* grey, and",
                "\\n|\\r\\n",
            })
    void what_is_no_change(String part, String other) throws Exception {
        assertThat(changed(part, other).fingerprint())
                .isEqualTo(section(PAGE, "stale-vehicles").fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five minutes|ten minutes",
                "### Stale vehicles|### Old vehicles {#stale-vehicles}",
                "limits.md#stale|limits.md#old",
                "images/board.png|images/board-2.png",
                "\\n    - at the end|\\n- at the end",
                "a  = 1|a = 1",
                "late|early",
                "#### By type|By type",
                "is like a bus|is like a car",
            })
    void what_is_a_change(String part, String other) throws Exception {
        assertThat(changed(part, other).fingerprint())
                .isNotEqualTo(section(PAGE, "stale-vehicles").fingerprint());
    }

    @Test
    void a_table_may_be_written_with_other_widths() throws Exception {
        String page = PAGE.replace("| ---- | ---- |\n| late | grey |", "|---|:-----:|\n| late     | grey     |");

        assertThat(page).isNotEqualTo(PAGE);
        assertThat(section(page, "stale-vehicles").fingerprint())
                .isEqualTo(section(PAGE, "stale-vehicles").fingerprint());
    }

    @Test
    void a_page_without_a_heading_and_an_empty_one_have_a_text_too() throws Exception {
        assertThat(section("Only this.\n", "").text()).isEqualTo("Only this.\n");
        assertThat(section("", "").text()).isEmpty();
        assertThat(section("", "nothing").fingerprint()).isEqualTo("e3b0c44298fc1c14");
    }

    private Section changed(String part, String other) throws Exception {
        String from = part.replace("\\n", "\n");
        String to = other.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        assertThat(PAGE).contains(from);
        return section(PAGE.replace(from, to), "stale-vehicles");
    }

    private Section section(String page, String anchor) throws Exception {
        return Section.of(document(page), anchor);
    }

    private Document document(String page) throws Exception {
        TinyRepository repository = TinyRepository.in(folder, "=== " + SPECIFICATION + "\nx\n");
        Files.writeString(folder.resolve(SPECIFICATION), page);
        return repository.chain().document(SPECIFICATION).orElseThrow();
    }
}
