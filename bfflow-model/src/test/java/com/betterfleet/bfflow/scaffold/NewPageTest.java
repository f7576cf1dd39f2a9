package com.betterfleet.bfflow.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicySources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewPageTest {

    private static final String STORIES = "docs/work/active/dispatch/stories.md";

    @TempDir
    Path folder;

    private static NewRequest request(NewKind kind, String title, String id, String workItem) {
        return new NewRequest(kind, given(title), given(id), given(workItem), Optional.empty(), "added", "customer");
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static Scaffold made(TinyRepository repository, NewRequest request) throws Exception {
        PolicySources sources = new PolicySources(repository.root(), NewPageTest.class.getClassLoader());
        Scaffold made = new NewPage(repository.chain(), Policy.defaults(), new Templates(sources, Policy.defaults()))
                .of(request);
        made.write(repository.root());
        return made;
    }

    private String read(String path) throws Exception {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void a_work_item_grows_from_nothing_to_a_story_and_only_blanks_are_named() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, "=== README.md\n# Product\n");

        made(repository, request(NewKind.WORK_ITEM, "Über Stale Vehicles", "", ""));
        made(repository, request(NewKind.CHALLENGE, "Dispatchers overlook stale vehicles", "", "uber-stale-vehicles"));
        made(repository, request(NewKind.SPECIFICATION, "", "", "uber-stale-vehicles"));
        made(repository, request(NewKind.STORY_SET, "", "", "uber-stale-vehicles"));
        made(repository, request(NewKind.RELEASE_PLAN, "", "2026.11", "uber-stale-vehicles"));
        made(repository, request(NewKind.STORY, "Grey them out", "COR-1", "uber-stale-vehicles"));
        made(repository, request(NewKind.STORY, "Filter them", "", "uber-stale-vehicles"));

        String item = "docs/work/active/uber-stale-vehicles/";
        assertThat(read(item + "specification.md")).startsWith("""
                # Specification: Dispatchers overlook stale vehicles

                - Challenge: [Dispatchers overlook stale vehicles](challenge.md)
                - Status: draft
                """);
        assertThat(read(item + "release-plan.md")).contains("- Milestone: 2026.11\n");
        assertThat(read(item + "stories.md")).isEqualTo("""
                # Stories: Dispatchers overlook stale vehicles

                - Specification: [Dispatchers overlook stale vehicles](specification.md)
                - Status: proposed

                ## COR-1: Grey them out

                - Status: proposed

                As a TODO, I want TODO, so that TODO.

                **Acceptance criteria**

                - TODO

                ## COR-2: Filter them

                - Status: proposed

                As a TODO, I want TODO, so that TODO.

                **Acceptance criteria**

                - TODO
                """);
        assertThat(repository.findings()).extracting(Finding::rule).containsOnly("placeholder");
    }

    @Test
    void a_story_goes_to_the_end_of_its_page_and_nothing_there_changes() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);
        String windows = read(STORIES).replace("\n", "\r\n") + "  no line end";
        repository.with("=== " + STORIES + "\n" + windows);

        Scaffold made = made(repository, request(NewKind.STORY, "Ümlaut", "", "dispatch"));

        assertThat(made.path()).isEqualTo(STORIES);
        assertThat(read(STORIES)).startsWith(windows + "\r\n\r\n## COR-13: Ümlaut\r\n\r\n- Status: proposed\r\n");
    }

    @Test
    void where_stories_are_pages_a_story_is_one_and_names_its_specification() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).without(STORIES);

        Scaffold made = made(repository, request(NewKind.STORY, "Filter", "COR-20", "dispatch"));

        assertThat(made.path()).isEqualTo("docs/work/active/dispatch/stories/COR-20.md");
        assertThat(read(made.path())).startsWith("""
                # COR-20: Filter

                - Status: proposed
                - Specification: [Dispatch board](../specification.md)
                """);
    }

    @Test
    void nothing_is_overwritten() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);

        assertThatThrownBy(() -> made(repository, request(NewKind.CHALLENGE, "Again", "", "dispatch")))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("docs/work/active/dispatch/challenge.md is there already, and nothing is overwritten");
        assertThatThrownBy(() -> made(repository, request(NewKind.WORK_ITEM, "Dispatch", "", "")))
                .hasMessage("there is a work item dispatch already: docs/work/active/dispatch");
        assertThatThrownBy(() -> made(repository, request(NewKind.STORY, "Again", "COR-12", "dispatch")))
                .hasMessage("COR-12 \"Grey out stale vehicles\" is there already: " + STORIES + ":5:1");
    }

    @Test
    void what_cannot_be_meant_is_said_with_what_is_near() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);

        assertThatThrownBy(() -> made(repository, request(NewKind.STORY, "X", "", "dispach")))
                .hasMessage("there is no work item 'dispach'; did you mean 'dispatch'?");
        assertThatThrownBy(() -> made(repository, request(NewKind.STORY, "X", "cor13", "dispatch")))
                .hasMessage("'cor13' is no story's id: [A-Z][A-Z0-9]*-[0-9]+");
        assertThatThrownBy(() -> made(repository, request(NewKind.WORK_ITEM, "X", "", "../x")))
                .hasMessageStartingWith("'../x' cannot be the folder of a work item");
    }

    @Test
    void a_repository_has_templates_of_its_own_and_hears_of_their_mistakes() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with("""
                === docs/work/_templates/story.md
                {{level}} {{id}}: {{title}}

                As our user, I want {{title}}, so that it is there.
                """);

        made(repository, request(NewKind.STORY, "a ${b} {{c}} <d>", "", "dispatch"));
        assertThat(read(STORIES)).endsWith("""

                ## COR-13: a ${b} {{c}} <d>

                As our user, I want a ${b} {{c}} <d>, so that it is there.
                """);

        repository.replace("docs/work/_templates/story.md", "{{level}}", "{{levle}}");
        assertThatThrownBy(() -> made(repository, request(NewKind.STORY, "X", "", "dispatch")))
                .hasMessageStartingWith("docs/work/_templates/story.md:1: ")
                .hasMessageEndingWith("did you mean 'level'?");
    }

    @ParameterizedTest
    @EnumSource(NewKind.class)
    void what_is_missing_is_said_all_at_once(NewKind kind) {
        assertThat(request(kind, "", "", "").missing())
                .isEqualTo(
                        switch (kind) {
                            case AGENTS -> List.of();
                            case RELEASE_NOTE -> List.of("story");
                            case WORK_ITEM -> List.of("title");
                            case CHALLENGE, STORY -> List.of("workItem", "title");
                            case RELEASE_PLAN -> List.of("workItem", "id");
                            case SPECIFICATION, STORY_SET -> List.of("workItem");
                        });
    }

    @Test
    void a_deprecation_is_prefilled_and_only_what_is_to_be_said_is_found() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).without("docs/release-notes/unreleased/COR-12.md");

        made(
                repository,
                new NewRequest(
                        NewKind.RELEASE_NOTE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("COR-12"),
                        "deprecated",
                        "customer"));

        assertThat(read("docs/release-notes/unreleased/COR-12.md")).isEqualTo("""
                ---
                stories: [COR-12]
                type: deprecated
                audience: customer
                title: Grey out stale vehicles
                deprecation:
                  replacement: "TODO: what to use instead"
                ---
                """);
        assertThat(repository.findings()).extracting(finding -> finding.rule()).containsExactly("placeholder");
    }
}
