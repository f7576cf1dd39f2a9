package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownNotesTest {

    @Test
    void aWholePage() {
        Chain chain = chain(
                entry("removed", "The v1 interface is gone", "COR-30")
                        .breaking("Integrations that call `/v1`.", "1. Move to `/v2`.\n2. Delete the old key.")
                        .saying("""

                                ## Migration

                                ```http
                                # before
                                GET /v1/vehicles
                                ```

                                ![Before and after](v1-v2.png)
                                """),
                entry("deprecated", "CSV export", "COR-21").deprecating("JSON export", "3.0"),
                entry("added", "Dispatchers see stale vehicles greyed out", "COR-10", "COR-9")
                        .setting("added", "DISPATCH_STALE_AFTER", "env", "5m", "When a vehicle counts as stale")
                        .saying(
                                "After five minutes without a signal:\r\n\r\n- grey\r\n    - and no longer bookable\r\n"),
                entry("added", "Night mode", "COR-11").highlighted(),
                entry("fixed", "The map no longer flickers", "COR-12")
                        .forAudience("operator")
                        .setting("removed", "dispatch.flicker", "property", "", "No longer needed"),
                entry("fixed", "Names may hold an apostrophe", "COR-2"));

        assertThat(text(chain, NotesRequest.unreleased().withSummary("# In short\n\nA quiet release.\n")))
                .isEqualTo("""
                # Unreleased

                ## In short

                A quiet release.

                ## Action required

                -   <a id="cor-30"></a>**The v1 interface is gone** (COR-30)

                    **Impact:** Integrations that call \\`/v1\\`.

                    **What to do:** 1. Move to \\`/v2\\`.<br>2. Delete the old key.

                    ### Migration

                    ```http
                    # before
                    GET /v1/vehicles
                    ```

                    ![Before and after](../../docs/release-notes/unreleased/v1-v2.png)

                ## Deprecations

                -   <a id="cor-21"></a>**CSV export** (COR-21)

                    **Use instead:** JSON export

                    **Will be removed in:** 3.0

                ## Added

                -   <a id="cor-11"></a>**Night mode** (COR-11)

                -   <a id="cor-9"></a>**Dispatchers see stale vehicles greyed out** (COR-9, COR-10)

                    After five minutes without a signal:

                    - grey
                        - and no longer bookable

                ## Fixed

                -   <a id="cor-2"></a>**Names may hold an apostrophe** (COR-2)
                -   <a id="cor-12"></a>**The map no longer flickers** (COR-12)

                ## Removed

                -   **The v1 interface is gone** (COR-30) – see *Action required* above

                ## Configuration

                | Change | Setting | Kind | Default | Description |
                | --- | --- | --- | --- | --- |
                | added | `DISPATCH_STALE_AFTER` | env | `5m` | When a vehicle counts as stale |
                | removed | `dispatch.flicker` | property |  | No longer needed |
                """);
    }

    @Test
    void aPastReleaseSaysItsVersionAndDate() {
        assertThat(text(release(Optional.empty()), NotesRequest.unreleased().ofRelease("1.4.0")))
                .startsWith("# Release 1.4.0 (2026-11-22)\n\n## Added\n");
    }

    @Test
    void aWithdrawnReleaseSaysSo() {
        assertThat(text(
                        release(Optional.of("Loses <data>")),
                        NotesRequest.unreleased().ofRelease("1.4.0")))
                .startsWith("""
                        # Release 1.4.0 (2026-11-22) – withdrawn

                        > **This release was withdrawn:** Loses &lt;data>

                        ## Added
                        """);
    }

    @Test
    void aMilestoneIsNamedInTheHeading() {
        assertThat(text(release(Optional.empty()), NotesRequest.unreleased().ofMilestone("2026.11")))
                .startsWith("# Unreleased, milestone 2026.11\n");
    }

    @Test
    void aPageWithNothingToTellSaysSo() {
        assertThat(text(chain(), NotesRequest.unreleased())).isEqualTo("""
                # Unreleased

                There is nothing here that users need to know.
                """);
    }

    @Test
    void aFenceLeftOpenEndsWithItsNote() {
        assertThat(text(chain(entry("added", "A", "COR-1").saying("```\ncode"), entry("added", "B", "COR-2"))))
                .endsWith(
                        "-   <a id=\"cor-1\"></a>**A** (COR-1)\n\n    ```\n    code\n\n-   <a id=\"cor-2\"></a>**B** (COR-2)\n");
    }

    @Test
    void twoBodiesMayMeanDifferentThingsByOneReference() {
        assertThat(text(chain(
                        entry("added", "A", "COR-1").saying("See [the guide][1].\n\n[1]: a.md\n"),
                        entry("added", "B", "COR-2").saying("See [the guide][1].\n\n[1]: b.md\n"),
                        entry("added", "C", "COR-3").saying("[1]: c.md\n"))))
                .endsWith("""
                        -   <a id="cor-1"></a>**A** (COR-1)

                            See [the guide](../../docs/release-notes/unreleased/a.md).

                        -   <a id="cor-2"></a>**B** (COR-2)

                            See [the guide](../../docs/release-notes/unreleased/b.md).

                        -   <a id="cor-3"></a>**C** (COR-3)
                        """);
    }

    @Test
    void aBodyKeepsItsIndentation() {
        assertThat(text(chain(entry("added", "A", "COR-1").saying("\n \n    code\n\n  - item\n\n\n"))))
                .endsWith("-   <a id=\"cor-1\"></a>**A** (COR-1)\n\n        code\n\n      - item\n");
    }

    @Test
    void noteTitlesCannotOpenAnythingThatTheyDoNotClose() {
        assertThat(text(chain(entry("added", "<!-- **[`", "COR-1"), entry("added", "B", "COR-2"))))
                .endsWith(
                        "-   <a id=\"cor-1\"></a>**&lt;!-- \\*\\*\\[\\`** (COR-1)\n-   <a id=\"cor-2\"></a>**B** (COR-2)\n");
    }

    @Test
    void aCellHoldsAnything() {
        assertThat(text(chain(entry("added", "A", "COR-1")
                        .setting("added | x", "a|b", "env", "`*`", "One\n<b>two</b>\n| three"))))
                .endsWith("| added \\| x | a\\|b | env | \\`\\*\\` | One<br>&lt;b>two&lt;/b><br>\\| three |\n");
    }

    @Test
    void aNoteWithoutTitleHasTheNameOfItsFile() {
        assertThat(text(chain(entry("added", " ", "COR-1")))).contains("**COR-1.md** (COR-1)");
    }

    @Test
    void a_story_with_two_notes_gives_them_two_anchors_by_the_names_of_their_files() {
        assertThat(text(chain(
                        entry("added", "Second", "COR-1").named("b").highlighted(),
                        entry("added", "First", "COR-1"),
                        entry("added", "Other", "COR-1", "COR-2").named("c"))))
                .endsWith("""
                        -   <a id="cor-1-2"></a>**Second** (COR-1)
                        -   <a id="cor-1-3"></a>**Other** (COR-1, COR-2)
                        -   <a id="cor-1"></a>**First** (COR-1)
                        """);
    }

    @Test
    void links_of_the_summary_and_of_bodies_lead_where_they_led() {
        Chain chain = chain(entry("added", "A", "COR-1")
                .saying("[it](a.md#x), ![it](../b.png), [web](https://example.com), `[c](c.md)`"));
        NotesPage page = page(chain, NotesRequest.unreleased().withSummary("[all](../index.md)"));

        assertThat(new MarkdownNotes(Optional.of("")).render(page))
                .contains("[all](docs/release-notes/index.md)\n", """
                        [it](docs/release-notes/unreleased/a.md#x), ![it](docs/release-notes/b.png), \
                        [web](https://example.com), `[c](c.md)`
                        """);
        assertThat(new MarkdownNotes(Optional.empty()).render(page))
                .contains("[all](../index.md)\n", "[it](a.md#x), ![it](../b.png)");
    }

    @Test
    void a_page_can_be_a_part_of_another() {
        Chain chain = chain(
                List.of(),
                List.of(new Release(
                        "1.4.0",
                        "docs/release-notes/released/1.4.0",
                        Optional.of("2026-11-22"),
                        Optional.empty(),
                        Optional.of("Loses data"),
                        List.of())),
                entry("added", "A", "COR-1")
                        .in("1.4.0")
                        .saying("# More\n\n[it](a.md)")
                        .setting("added", "B", "env", "1", "x"));

        assertThat(new MarkdownNotes(Optional.of(""))
                        .section(
                                page(
                                        chain,
                                        NotesRequest.unreleased()
                                                .ofRelease("1.4.0")
                                                .withSummary("# In short")),
                                2))
                .isEqualTo("""
                        <a id="1.4.0"></a>

                        ## 1.4.0 (2026-11-22) – withdrawn

                        > **This release was withdrawn:** Loses data

                        ### In short

                        ### Added

                        -   **A** (COR-1)

                            #### More

                            [it](docs/release-notes/released/1.4.0/a.md)

                        ### Configuration

                        | Change | Setting | Kind | Default | Description |
                        | --- | --- | --- | --- | --- |
                        | added | `B` | env | `1` | x |""");
    }

    @Test
    void the_part_of_what_is_unreleased_has_the_anchor_of_its_heading_only() {
        assertThat(new MarkdownNotes(Optional.of("")).section(page(chain(), NotesRequest.unreleased()), 2))
                .isEqualTo("## Unreleased\n\nThere is nothing here that users need to know.");
    }

    private static Chain release(Optional<String> yanked) {
        Release release = new Release(
                "1.4.0",
                "docs/release-notes/released/1.4.0",
                Optional.of("2026-11-22"),
                Optional.of("2026.11"),
                yanked,
                List.of());
        return chain(List.of(), List.of(release), entry("added", "A", "COR-1").in("1.4.0"));
    }

    private static String text(Chain chain) {
        return text(chain, NotesRequest.unreleased());
    }

    private static String text(Chain chain, NotesRequest request) {
        return new MarkdownNotes(Optional.of("target/bfflow")).render(page(chain, request));
    }

    private static NotesPage page(Chain chain, NotesRequest request) {
        return ((Found) new ReleaseNotes(chain, Policy.defaults()).page(request)).page();
    }
}
