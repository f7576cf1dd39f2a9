package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.markdown.References;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import org.junit.jupiter.api.Test;

class ForgeNotesTest {

    private static final NotesPage PAGE = page(chain(
            entry("removed", "@all: v1 is gone, see #12 and %3", "COR-30")
                    .breaking("Group ~ops", "Ask @ops")
                    .saying("# How\n\nSee [the guide](guide.md), [the web][1] and ![a map](map.png). `@all` @all\n\n"
                            + "[1]: https://example.com/#12"),
            entry("added", "B", "COR-2").setting("added", "B_KEY", "env", "@x", "For @ops")));

    @Test
    void a_description_has_no_title_no_anchors_and_calls_nobody() {
        assertThat(ForgeNotes.GITHUB.render(PAGE))
                .isEqualTo("""
                ## Action required

                -   **@|all: v1 is gone, see #|12 and %3** (COR-30)

                    **Impact:** Group &#126;ops

                    **What to do:** Ask @|ops

                    ### How

                    See the guide, [the web](https://example.com/#12) and a map. `@all` @|all

                ## Added

                -   **B** (COR-2)

                ## Removed

                -   **@|all: v1 is gone, see #|12 and %3** (COR-30) – see *Action required* above

                ## Configuration

                /| Change /| Setting /| Kind /| Default /| Description /|
                /| --- /| --- /| --- /| --- /| --- /|
                /| added /| `B_KEY` /| env /| `@x` /| For @|ops /|
                """.replace("/|", "\0").replace("|", "&#8203;").replace("\0", "|"));
    }

    @Test
    void gitlab_takes_more_for_a_reference() {
        assertThat(ForgeNotes.GITLAB.render(PAGE)).contains("see #&#8203;12 and %&#8203;3**", "Group &#126;&#8203;ops");
    }

    @Test
    void a_page_that_fits_is_whole_and_one_that_does_not_ends_after_a_note() {
        NotesPage three =
                page(chain(entry("added", "A", "COR-1"), entry("added", "B", "COR-2"), entry("fixed", "C", "COR-3")));
        String whole = ForgeNotes.GITHUB.render(three);

        assertThat(limited(whole.length()).render(three)).isEqualTo(whole);
        assertThat(limited(whole.length() - 1).render(three))
                .isEqualTo("## Added\n\n-   **A** (COR-1)\n\n… and 2 more; see the full notes\n");
    }

    @Test
    void a_page_of_which_nothing_fits_says_so_even_if_its_summary_is_too_long() {
        NotesPage page = page(
                chain(entry("added", "A".repeat(200), "COR-1")),
                NotesRequest.unreleased().withSummary("Long ".repeat(50)));

        assertThat(limited(100).render(page)).isEqualTo("… and 1 more; see the full notes\n");
        assertThat(limited(300).render(page))
                .startsWith("Long Long")
                .endsWith("Long\n\n… and 1 more; see the full notes\n");
    }

    @Test
    void a_page_with_nothing_to_tell_says_so() {
        assertThat(ForgeNotes.GITLAB.render(page(chain())))
                .isEqualTo("There is nothing here that users need to know.\n");
    }

    private static ForgeNotes limited(int longest) {
        return new ForgeNotes(References.GITHUB, longest);
    }

    private static NotesPage page(Chain chain) {
        return page(chain, NotesRequest.unreleased());
    }

    private static NotesPage page(Chain chain, NotesRequest request) {
        return ((Found) new ReleaseNotes(chain, Policy.defaults()).page(request)).page();
    }
}
