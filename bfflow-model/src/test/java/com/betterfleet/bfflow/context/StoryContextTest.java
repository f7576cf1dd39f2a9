package com.betterfleet.bfflow.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.answer.Answers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryContextTest {

    private static final String STORIES = "docs/work/active/dispatch/stories.md";
    private static final int MUCH = 100_000;

    @TempDir
    Path folder;

    private static StoryContext context(TinyRepository repository, String story) throws Exception {
        Governed governed = Governed.read(repository.root(), "bfflow.yml", StoryContextTest.class.getClassLoader());
        return new ContextReader(repository.root(), governed.check(LocalDate.of(2026, 11, 22), Optional.empty()))
                .read(new StoryFinder(governed.chain()).find(story).orElseThrow());
    }

    private static List<String> blockers(TinyRepository repository) throws Exception {
        return context(repository, "COR-12").blockers().stream()
                .map(blocker -> blocker.place() + " " + blocker.message())
                .toList();
    }

    private TinyRepository rich() {
        return TinyRepository.whole(folder)
                .replace(STORIES, "(specification.md)", "(specification.md#stale-vehicles)")
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Depends on: COR-9")
                .replace(
                        "docs/work/active/dispatch/challenge.md",
                        "## High",
                        "How might we make silence\nvisible?\n\n## High")
                .with("""
                        === docs/work/active/dispatch/more-stories.md
                        # More stories

                        - Specification: [Dispatch board](specification.md)
                        - Status: done

                        ## COR-9: Know when a vehicle was heard last

                        As a dispatcher, I want the last position, so that I can judge it.

                        **Acceptance criteria**

                        - It has a time.
                        === docs/release-notes/unreleased/COR-9.md
                        ---
                        stories: [COR-9]
                        type: none
                        reason: not visible
                        ---
                        """);
    }

    @Test
    void everything_that_is_needed_to_start_stands_on_one_page() throws Exception {
        assertThat(ContextMarkdown.of(context(rich(), "COR-12"), MUCH)).isEqualTo("""
                # COR-12: Grey out stale vehicles

                Status: in delivery · docs/work/active/dispatch/stories.md:5

                **Ready to code.**

                ## Story

                - Status: in delivery
                - Depends on: COR-9

                As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

                ### Acceptance criteria

                - A vehicle silent for five minutes is grey.

                ## Release note

                - docs/release-notes/unreleased/COR-12.md "Dispatchers see stale vehicles greyed out", unreleased: keep it current

                ## Specification: Stale vehicles

                From "Specification: Dispatch board", docs/work/active/dispatch/specification.md:7:

                A vehicle that has been silent for five minutes is grey.

                ## Depends on

                - COR-9 Know when a vehicle was heard last (done) docs/work/active/dispatch/more-stories.md:6

                ## Why: Dispatchers overlook stale vehicles

                How might we make silence visible?

                ### High-Level Use Cases / JTBD

                - When a vehicle goes quiet, a dispatcher notices at once.

                ## Siblings

                - COR-9 Know when a vehicle was heard last (done) docs/work/active/dispatch/more-stories.md:6

                ## Files

                - docs/work/active/dispatch/stories.md:5
                - docs/work/active/dispatch/specification.md:7
                - docs/work/active/dispatch/challenge.md:1
                - docs/release-notes/unreleased/COR-12.md
                """);
    }

    @Test
    void a_page_that_is_named_as_a_whole_says_once_what_it_is() throws Exception {
        assertThat(ContextMarkdown.of(context(TinyRepository.whole(folder), "COR-12"), MUCH))
                .contains("\n## Specification: Dispatch board\n", "\n## Why: Dispatchers overlook stale vehicles\n");
    }

    @Test
    void what_does_not_fit_is_cut_at_a_line_and_says_where_the_rest_is() throws Exception {
        String page = ContextMarkdown.of(context(rich(), "COR-12"), 60);

        assertThat(page)
                .contains("""
                        ## Story

                        - Status: in delivery
                        - Depends on: COR-9

                        [cut: 154 more characters in docs/work/active/dispatch/stories.md:5]
                        """)
                .contains("\n\n[cut: 56 more characters in docs/work/active/dispatch/specification.md:7]\n")
                .contains("- docs/release-notes/unreleased/COR-12.md \"Dispatchers");
    }

    @Test
    void the_json_is_as_its_schema_says() throws Exception {
        byte[] json = ContextJson.of(context(rich(), "COR-12"), MUCH);

        assertThat(Answers.errors(new String(json, StandardCharsets.UTF_8), ContextJson.class, "context.schema.json"))
                .isEmpty();
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"readyToCode\": true", "\"question\": \"How might we make silence visible?\"");
    }

    @Test
    void an_entry_that_is_missing_stops_nobody_and_comes_with_its_command() throws Exception {
        StoryContext context = context(rich().without("docs/release-notes/unreleased/COR-12.md"), "COR-12");

        assertThat(context.isReady()).isTrue();
        assertThat(context.newEntry()).hasValue("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12");
        assertThat(context.findings()).extracting(finding -> finding.rule()).containsExactly("story-release-note");
    }

    @Test
    void a_broken_chain_stops() throws Exception {
        assertThat(blockers(TinyRepository.whole(folder)
                        .replace("docs/work/active/dispatch/specification.md", "(challenge.md)", "(gone.md)")))
                .singleElement()
                .asString()
                .startsWith("docs/work/active/dispatch/specification.md:3:14 ");
    }

    @Test
    void a_chain_that_the_policy_need_not_see_stops_all_the_same() throws Exception {
        assertThat(blockers(TinyRepository.whole(folder)
                        .replace(STORIES, "- Specification: [Dispatch board](specification.md)\n\n", "")
                        .with("=== bfflow.yml\nrules: {story-specification: off, story-challenge: off}\n")))
                .containsExactly(
                        STORIES + ":3:1 COR-12 reaches no specification", STORIES + ":3:1 COR-12 reaches no challenge");
    }

    @Test
    void a_draft_missing_criteria_and_an_unfinished_dependency_stop() throws Exception {
        TinyRepository repository = rich().replace(
                        "docs/work/active/dispatch/specification.md",
                        "(challenge.md)",
                        "(challenge.md)\n- Status: draft")
                .replace(STORIES, "### Acceptance criteria\n\n- A vehicle silent for five minutes is grey.\n", "")
                .replace("docs/work/active/dispatch/more-stories.md", "- Status: done", "- Status: ready")
                .without("docs/release-notes/unreleased/COR-9.md");

        assertThat(blockers(repository))
                .containsExactly(
                        "docs/work/active/dispatch/specification.md:4:3 the specification \"Specification: Dispatch board\""
                                + " is draft, not approved",
                        STORIES + ":5:1 COR-12 \"Grey out stale vehicles\" has no acceptance criteria",
                        STORIES
                                + ":8:3 COR-12 depends on COR-9 \"Know when a vehicle was heard last\", which is ready");
    }

    @Test
    void what_is_done_needs_no_code() throws Exception {
        assertThat(blockers(TinyRepository.whole(folder).replace(STORIES, "in delivery", "done")))
                .containsExactly(STORIES + ":7:3 COR-12 is done: there is nothing to code");
    }
}
