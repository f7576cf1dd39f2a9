package com.betterfleet.bfflow.status;

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

class WorkStatusTest {

    private static final String DISPATCH = "docs/work/active/dispatch/";
    private static final String ENTRY = "docs/release-notes/unreleased/COR-12.md";

    /** One work item for each phase but Delivery, which the whole chain is in. */
    private static final String OTHERS = """
            === docs/work/backlog/roaming/challenge.md
            # Challenge: Vehicles roam

            - Status: draft
            - Owner: Dana

            ## High-Level Use Cases / JTBD

            - When a vehicle crosses a border, its position is still known.
            === docs/work/backlog/fuel/challenge.md
            # Challenge: Fuel is lost

            - Owner: Kim

            ## High-Level Use Cases / JTBD

            - When fuel is lost, somebody notices.
            === docs/work/backlog/fuel/specification.md
            # Specification: Fuel | gauge

            - Challenge: [Fuel is lost](challenge.md)
            === docs/work/archived/keys/challenge.md
            # Challenge: Keys are lost

            ## High-Level Use Cases / JTBD

            - When a key is lost, another one is made.
            """;

    @TempDir
    Path folder;

    private static WorkStatus status(TinyRepository repository, String... owner) throws Exception {
        Governed governed = Governed.read(repository.root(), "bfflow.yml", WorkStatusTest.class.getClassLoader());
        return WorkStatus.of(
                governed.check(LocalDate.of(2026, 11, 22), Optional.empty()),
                List.of(owner).stream().findFirst());
    }

    private static String next(TinyRepository repository) throws Exception {
        return status(repository).items().get(0).next();
    }

    @Test
    void work_items_stand_below_their_phase_with_what_each_needs_next() throws Exception {
        assertThat(StatusText.of(status(TinyRepository.whole(folder).with(OTHERS))))
                .isEqualTo("""
                Discovery
                  docs/work/backlog/roaming  no stories   0 entries  agree on the challenge, docs/work/backlog/roaming/challenge.md:1
                Definition
                  docs/work/backlog/fuel     no stories   0 entries  write the stories
                Delivery
                  docs/work/active/dispatch  0 of 1 done  1 entry    finish COR-12
                Done
                  docs/work/archived/keys    no stories   0 entries
                """);
    }

    @Test
    void the_markdown_is_fit_for_a_merge_request_and_the_json_for_its_schema() throws Exception {
        WorkStatus status = status(TinyRepository.whole(folder).with(OTHERS));

        assertThat(StatusMarkdown.of(status)).contains("""
                ### Definition

                | work item | stories done | entries | next |
                | --- | --- | --- | --- |
                | fuel<br>`docs/work/backlog/fuel` | 0 of 0 | 0 | write the stories |
                """);
        assertThat(Answers.errors(
                        new String(StatusJson.of(status), StandardCharsets.UTF_8),
                        StatusJson.class,
                        "status.schema.json"))
                .isEmpty();
    }

    @Test
    void one_person_sees_what_is_theirs_whatever_the_letter_case() throws Exception {
        WorkStatus status = status(TinyRepository.whole(folder).with(OTHERS), "dana");

        assertThat(status.items()).extracting(item -> item.item().name()).containsExactly("roaming");
        assertThat(status.owners()).containsExactly("Dana", "Kim");
    }

    @Test
    void what_is_broken_comes_first() throws Exception {
        assertThat(next(TinyRepository.whole(folder).without(ENTRY)))
                .isEqualTo("mend 1 error, the first at " + DISPATCH + "stories.md:5:1");
    }

    @Test
    void done_stories_wait_for_their_release_and_ready_ones_for_somebody() throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).replace(DISPATCH + "stories.md", "in delivery", "done");
        assertThat(next(repository)).isEqualTo("release COR-12");

        repository
                .replace(DISPATCH + "stories.md", "Status: done", "Status: ready")
                .without(ENTRY);
        assertThat(next(repository)).isEqualTo("start COR-12");
        repository.replace(DISPATCH + "stories.md", "Status: ready", "Status: proposed");
        assertThat(next(repository)).isEqualTo("make ready COR-12");
        repository.replace(DISPATCH + "specification.md", "(challenge.md)", "(challenge.md)\n- Status: draft");
        assertThat(next(repository)).isEqualTo("approve the specification, " + DISPATCH + "specification.md:1");
        repository.replace(DISPATCH + "stories.md", "Status: proposed", "Status: dropped");
        assertThat(status(repository).items().get(0).stories()).isZero();
    }

    @Test
    void a_repository_without_work_says_so() throws Exception {
        assertThat(StatusText.of(status(TinyRepository.in(folder, "=== README.md\n# Nothing\n"))))
                .isEqualTo("There is no work item.\n");
    }

    @Test
    void a_broken_entry_is_an_error_of_the_work_item_of_its_story() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with(OTHERS);
        repository.replace(ENTRY, "title: Dispatchers see stale vehicles greyed out\n", "");

        ItemStatus dispatch = status(repository).items().stream()
                .filter(item -> item.item().path().endsWith("/dispatch"))
                .findFirst()
                .orElseThrow();
        assertThat(dispatch.errors()).isEqualTo(1);
        assertThat(dispatch.next()).isEqualTo("mend 1 error, the first at " + ENTRY + ":1:1");
        assertThat(status(repository).items())
                .filteredOn(item -> item.errors() > 0)
                .hasSize(1);
    }
}
