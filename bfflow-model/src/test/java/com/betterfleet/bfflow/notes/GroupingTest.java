package com.betterfleet.bfflow.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {

    private static final String TWO = """
            === docs/work/active/dispatch/challenge.md
            # Challenge: Dispatchers overlook stale vehicles

            How we might is no question.

            > **How might we** make sure that a dispatcher
            > sees *at once* what is stale?
            === docs/work/active/telematics/challenge.md
            # Signals get lost
            === docs/work/active/telematics/specification.md
            # Specification - Signals

            - Challenge: [Signals](challenge.md)
            === docs/work/active/telematics/stories.md
            # Stories

            - Specification: [Signals](specification.md)

            ## TEL-1: Count signals
            === docs/release-notes/unreleased/COR-12.md
            ---
            stories: [TEL-1, COR-12]
            type: added
            audience: customer
            title: Both
            ---
            === docs/release-notes/unreleased/TEL-1.md
            ---
            stories: [TEL-1]
            type: removed
            audience: customer
            title: Signals of old boxes
            breaking: {impact: All, action: Wait}
            ---
            === docs/release-notes/unreleased/COR-99.md
            ---
            stories: [COR-99]
            type: fixed
            audience: customer
            title: From nowhere
            ---
            """;

    @Test
    void by_challenge_what_was_asked_for_stands_above_what_shipped(@TempDir Path folder) throws Exception {
        assertThat(new MarkdownNotes(Optional.empty()).render(page(folder, Grouping.CHALLENGE)))
                .isEqualTo("""
                # Unreleased

                ## Action required

                -   <a id="tel-1"></a>**Signals of old boxes** (TEL-1)

                    **Impact:** All

                    **What to do:** Wait

                ## Dispatchers overlook stale vehicles

                > *Asked for:* How might we make sure that a dispatcher sees at once what is stale?

                -   <a id="cor-12"></a>**Both** (COR-12, TEL-1)

                ## Signals get lost

                -   **Both** (COR-12, TEL-1) – see *Dispatchers overlook stale vehicles* above
                -   **Signals of old boxes** (TEL-1) – see *Action required* above

                ## Other

                -   <a id="cor-99"></a>**From nowhere** (COR-99)
                """);
    }

    @Test
    void by_specification_a_section_is_called_after_it(@TempDir Path folder) throws Exception {
        assertThat(page(folder, Grouping.SPECIFICATION).sections())
                .extracting(NotesPage.Section::id, NotesPage.Section::heading)
                .containsExactly(
                        tuple("action-required", "Action required"),
                        tuple("docs/work/active/dispatch/specification.md", "Dispatch board"),
                        tuple("docs/work/active/telematics/specification.md", "Signals"),
                        tuple("other", "Other"));
    }

    @Test
    void html_shows_the_question_as_well(@TempDir Path folder) throws Exception {
        assertThat(new HtmlNotes(Optional.empty(), path -> Optional.empty()).render(page(folder, Grouping.CHALLENGE)))
                .contains("""
                        <h2 id="dispatchers-overlook-stale-vehicles">Dispatchers overlook stale vehicles</h2>
                        <blockquote><p><em>Asked for:</em> How might we make sure that a dispatcher sees at once what \
                        is stale?</p></blockquote>
                        """);
    }

    private static NotesPage page(Path folder, Grouping grouping) throws Exception {
        return ((Found) new ReleaseNotes(TinyRepository.whole(folder).with(TWO).chain(), Policy.defaults())
                        .page(NotesRequest.unreleased().groupedBy(grouping)))
                .page();
    }
}
