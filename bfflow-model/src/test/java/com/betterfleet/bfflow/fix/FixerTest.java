package com.betterfleet.bfflow.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.edit.FileChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixerTest {

    private static final String DISPATCH = "docs/work/active/dispatch/";
    private static final String SPECIFICATION = DISPATCH + "specification.md";
    private static final String STORIES = DISPATCH + "stories.md";
    private static final String UNRELEASED = "docs/release-notes/unreleased/";
    private static final String ENTRY = UNRELEASED + "COR-12.md";

    @TempDir
    private Path root;

    private TinyRepository repository;

    @BeforeEach
    void a_whole_chain() {
        repository = TinyRepository.whole(root);
    }

    @Test
    void a_whole_chain_needs_nothing() throws Exception {
        assertThat(Fixing.fixes(repository).changes()).isEmpty();
    }

    @Test
    void the_only_challenge_of_the_work_item_is_named() throws Exception {
        repository.replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n\n", "");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, SPECIFICATION))
                .startsWith("# Specification: Dispatch board\n\n"
                        + "- Challenge: [Dispatchers overlook stale vehicles](challenge.md)\n\n## Requirements\n");
    }

    @Test
    void of_two_challenges_nobody_knows_which_is_meant() throws Exception {
        repository
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n\n", "")
                .with("=== " + DISPATCH
                        + "map-challenge.md\n# Challenge: Map\n\n## High-Level Use Cases / JTBD\n\n- One.\n");

        Fixes fixes = Fixing.fixes(repository);

        assertThat(fixes.changes()).isEmpty();
        assertThat(fixes.left()).extracting(finding -> finding.rule()).containsExactly("specification-challenge");
    }

    @Test
    void a_field_is_added_as_the_others_are_written() throws Exception {
        repository.replace(
                SPECIFICATION,
                "- Challenge: [Stale vehicles](challenge.md)",
                "* **Status:** approved\n* **Owner:** Dana");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, SPECIFICATION))
                .contains("\n\n* **Challenge:** [Dispatchers overlook stale vehicles](challenge.md)\n"
                        + "* **Status:** approved\n* **Owner:** Dana\n");
    }

    @Test
    void fields_may_be_the_lines_of_a_paragraph() throws Exception {
        repository.replace(
                SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)", "**Status**: approved\n**Owner**: Dana");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, SPECIFICATION)).contains("\n**Challenge**: [Dispatchers");
    }

    @Test
    void a_blank_field_is_filled_in() throws Exception {
        repository.replace(STORIES, "- Specification: [Dispatch board](specification.md)", "- **Specification:**  ");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, STORIES))
                .contains("\n- **Specification:** [Dispatch board](specification.md)\n");
    }

    @Test
    void what_somebody_wrote_is_not_replaced() throws Exception {
        repository.replace(SPECIFICATION, "[Stale vehicles](challenge.md)", "the one with the vehicles");

        assertThat(Fixing.fixes(repository).changes()).isEmpty();
    }

    @Test
    void a_heading_may_be_underlined_and_lines_may_end_as_on_windows() throws Exception {
        String page =
                "\uFEFFSpecification: Dispatch board\r\n===\r\n## Requirements  \r\n\r\n### Stale\r\n\r\nGrey.\t\r\n";
        repository.with("=== " + SPECIFICATION + "\n" + page);

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, SPECIFICATION))
                .isEqualTo(page.replace(
                        "===\r\n",
                        "===\r\n\r\n- Challenge: [Dispatchers overlook stale vehicles](challenge.md)\r\n\r\n"));
    }

    @Test
    void a_field_that_would_end_up_in_a_list_of_prose_is_not_added() throws Exception {
        repository.replace(
                SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)", "- First thought\n- Second thought");

        assertThat(Fixing.fixes(repository).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"in delivry,in delivery", "IN  DELIVERI,in delivery", "doen,done", "rady,ready"})
    void a_mistyped_status_is_the_one_that_is_near(String written, String meant) throws Exception {
        repository.replace(STORIES, "- Status: in delivery", "- **Status**: " + written + "  ");

        Fixing.fixed(repository);

        assertThat(Fixing.text(repository, STORIES)).contains("- **Status**: " + meant + "  \n");
    }

    @Test
    void a_word_like_no_status_stays() throws Exception {
        repository.replace(STORIES, "- Status: in delivery", "- Status: somewhere");

        assertThat(Fixing.fixes(repository).changes()).isEmpty();
    }

    @Test
    void a_mistyped_key_on_the_page_and_in_an_entry() throws Exception {
        repository
                .replace(STORIES, "- Specification:", "- Specificaton:")
                .replace(ENTRY, "audience: customer", "audiance: Custommer");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, STORIES)).isEqualTo(whole(STORIES));
        assertThat(Fixing.text(repository, ENTRY)).isEqualTo(whole(ENTRY));
    }

    @Test
    void a_mistyped_anchor_or_path() throws Exception {
        repository
                .replace(STORIES, "(specification.md)", "(specificaton.md)")
                .replace(
                        STORIES,
                        "- Status: in delivery",
                        "- Status: in delivery\n- Challenge: [Why](challenge.md#high-level-use-case-jtbd)");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, STORIES))
                .contains("(specification.md)\n")
                .contains("(challenge.md#high-level-use-cases-jtbd)");
    }

    @Test
    void another_number_is_another_part_of_the_page() throws Exception {
        repository
                .replace(SPECIFICATION, "### Stale vehicles", "### Limit 5")
                .replace(STORIES, "(specification.md)", "(specification.md#limit-6)");

        assertThat(Fixing.fixes(repository).changes()).isEmpty();
    }

    @Test
    void an_entry_has_the_name_of_its_story() throws Exception {
        Files.move(root.resolve(ENTRY), root.resolve(UNRELEASED + "stale-vehicles.md"));

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, ENTRY)).isEqualTo(whole(ENTRY));
        assertThat(root.resolve(UNRELEASED + "stale-vehicles.md")).doesNotExist();
    }

    @Test
    void an_entry_ends_in_md() throws Exception {
        Files.move(root.resolve(ENTRY), root.resolve(UNRELEASED + "COR-12.markdown"));

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(root.resolve(ENTRY)).exists();
    }

    @Test
    void an_id_has_its_letter_case_in_heading_entry_and_name() throws Exception {
        repository
                .replace(STORIES, "## COR-12:", "## cor 12:")
                .replace(ENTRY, "[COR-12]", "['cor-12']")
                .replace(
                        STORIES,
                        "- A vehicle silent",
                        "- Written.\n\n## COR-13: Hatch them\n\n- Status: ready\n- Depends on: cor-12\n\n"
                                + "As a dispatcher, I want them hatched.\n\n### Acceptance criteria\n\n- A vehicle silent");

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(Fixing.text(repository, ENTRY)).contains("['COR-12']");
        assertThat(Fixing.text(repository, STORIES)).contains("## COR-12: Grey").contains("Depends on: COR-12");
    }

    @Test
    void a_missing_entry_is_drafted() throws Exception {
        repository.without(ENTRY);

        Fixes fixes = Fixing.fixes(repository);

        assertThat(fixes.left()).isEmpty();
        assertThat(fixes.diff()).isEqualTo("""
                        diff --git a/docs/release-notes/unreleased/COR-12.md b/docs/release-notes/unreleased/COR-12.md
                        new file mode 100644
                        --- /dev/null
                        +++ b/docs/release-notes/unreleased/COR-12.md
                        @@ -0,0 +1,6 @@
                        +---
                        +stories: [COR-12]
                        +type: added
                        +audience: customer
                        +title: Grey out stale vehicles
                        +---
                        """);
    }

    @Test
    void what_one_repair_brings_to_light_the_next_one_mends() throws Exception {
        repository
                .replace(STORIES, "- Status: in delivery", "- Status: in delivry")
                .without(ENTRY);

        assertThat(Fixing.fixed(repository)).isEmpty();
        assertThat(root.resolve(ENTRY)).exists();
    }

    @Test
    void a_repair_that_brings_to_light_more_than_it_mends_is_not_made() throws Exception {
        // once the status is understood, the draft of a specification has a story in delivery, and so have its
        // questions
        repository
                .replace(STORIES, "- Status: in delivery", "- Status: in delivry")
                .replace(SPECIFICATION, "- Challenge: [Stale", "- Status: draft\n- Challenge: [Stale")
                .replace(
                        SPECIFICATION,
                        "## Requirements",
                        "## Open questions\n\n- How long?\n- How grey?\n\n## Requirements")
                .replace(ENTRY, "audience:", "audiance:");

        List<String> before = Fixing.found(repository);
        List<String> after = Fixing.fixed(repository);

        assertThat(after).hasSizeLessThan(before.size());
        assertThat(Fixing.text(repository, STORIES)).contains("in delivry");
        assertThat(Fixing.text(repository, ENTRY)).isEqualTo(whole(ENTRY));
    }

    @Test
    void a_waived_finding_is_left_in_peace() throws Exception {
        repository.without(ENTRY).with("""
                === bfflow.yml
                waivers: [{rule: story-release-note, artefact: COR-12, reason: internal}]
                """);

        assertThat(Fixing.fixes(repository).changes()).isEmpty();
    }

    @Test
    void again_there_is_nothing_to_do() throws Exception {
        repository.without(ENTRY).replace(STORIES, "## COR-12:", "## cor-12:").replace(STORIES, "delivery", "delivry");
        Fixing.fixed(repository);
        Map<String, String> tree = repository.everything();

        assertThat(Fixing.fixes(repository).changes()).isEmpty();
        assertThat(repository.everything()).isEqualTo(tree);
    }

    @Test
    void broken_off_after_any_change_it_is_finished_by_the_next_run() throws Exception {
        repository
                .without(ENTRY)
                .replace(STORIES, "## COR-12:", "## cor-12:")
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n\n", "");
        List<FileChange> changes = Fixing.fixes(repository).changes();
        for (int done = 0; done <= changes.size(); done++) {
            Path copy = Files.createTempDirectory(root, ".copy");
            TinyRepository broken = TinyRepository.whole(copy)
                    .without(ENTRY)
                    .replace(STORIES, "## COR-12:", "## cor-12:")
                    .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n\n", "");
            for (FileChange change : changes.subList(0, done)) {
                change.make(copy);
            }
            assertThat(Fixing.fixed(broken)).as("after %s changes", done).isEmpty();
        }
    }

    private static String whole(String path) {
        String from = "=== " + path + "\n";
        String rest = TinyRepository.WHOLE.substring(TinyRepository.WHOLE.indexOf(from) + from.length());
        int end = rest.indexOf("\n=== ");
        return end < 0 ? rest : rest.substring(0, end + 1);
    }
}
