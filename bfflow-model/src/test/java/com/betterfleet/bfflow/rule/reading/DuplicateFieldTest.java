package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateFieldTest {

    private static final String FIELD = "- Challenge: [Stale vehicles](challenge.md)";

    @TempDir
    Path folder;

    private TinyRepository specification(String frontMatter, String fields) {
        return TinyRepository.whole(folder)
                .replace(SPECIFICATION, FIELD, fields)
                .replace(SPECIFICATION, "# Specification:", frontMatter + "# Specification:");
    }

    @Test
    void two_values_in_one_list_are_found_at_the_second() throws Exception {
        Finding finding = only(specification("", FIELD + "\n- Owner: Ann\n- **owner**: Ben"));

        assertThat(finding.rule()).isEqualTo("duplicate-field");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(SPECIFICATION);
        assertThat(finding.location()).hasToString(SPECIFICATION + ":5:3");
        assertThat(finding.message()).isEqualTo("the field 'owner' says 'Ben' here and 'Ann' in line 4");
        assertThat(finding.fix().text()).isEqualTo("Take one of the two out.");
        assertThat(finding.related())
                .containsExactly(new Related(new Location(SPECIFICATION, 4, 3), "the first 'Owner'"));
    }

    @Test
    void front_matter_and_a_list_that_disagree_are_found() throws Exception {
        assertThat(all(specification("---\nstatus: approved\n---\n", FIELD + "\n- Status: draft")))
                .containsExactly("duplicate-field error " + SPECIFICATION
                        + ":7:3 the field 'Status' says 'draft' here and 'approved' in line 2");
    }

    @Test
    void links_to_different_pages_are_found() throws Exception {
        assertThat(specification("", FIELD + "\n- Challenge: [Stale vehicles](other-challenge.md)")
                        .findings("duplicate-field"))
                .containsExactly(
                        SPECIFICATION
                                + ":4:3 error the field 'Challenge' says 'other-challenge.md' here and 'challenge.md' in line 3");
    }

    @Test
    void a_story_is_at_fault_for_its_own_fields() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Status: done"));

        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":8:3");
    }

    @Test
    void three_values_are_two_findings() throws Exception {
        assertThat(specification("---\nowner: Ann\n---\n", FIELD + "\n- Owner: Ben\n- Owner: Cem")
                        .findings("duplicate-field"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n- Status: approved\n- status:  Approved",
                "\n- Status: approved\n- Status:",
                "\n- Status:\n- Status: approved",
                "\n- Challenge: [The same by another name](./challenge.md)",
                "\n- Link: a\n- Link: b",
                "\n- Issue: COR-1\n- Issue: COR-2"
            })
    void the_same_value_a_blank_and_a_free_key_are_no_finding(String more) throws Exception {
        assertThat(specification("", FIELD + more).findings("duplicate-field")).isEmpty();
    }

    @Test
    void a_link_in_front_matter_and_the_same_on_the_page_are_no_finding() throws Exception {
        assertThat(all(specification("---\nchallenge: challenge.md\n---\n", FIELD)))
                .isEmpty();
    }

    @Test
    void a_story_that_differs_from_its_set_is_no_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(STORIES, "- Specification:", "- Status: done\n- Specification:")))
                .isEmpty();
    }

    @Test
    void a_page_that_is_one_story_is_judged_once() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "stories/a.md\n---\nstatus: done\n---\n# COR-13: A\n\n- Status: ready\n")
                        .findings("duplicate-field"))
                .containsExactly(
                        ITEM + "stories/a.md:6:3 error the field 'Status' says 'ready' here and 'done' in line 2");
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String twice = TinyRepository.WHOLE.replace(FIELD, FIELD + "\n- Owner: Ann\n- Owner: Ben");

        assertThat(TinyRepository.in(folder.resolve("b"), twice.replace("/active/", "/backlog/"))
                        .findings("duplicate-field"))
                .singleElement()
                .asString()
                .contains(" warning ");
        assertThat(TinyRepository.in(folder.resolve("c"), twice.replace("/active/", "/archived/"))
                        .findings("duplicate-field"))
                .isEmpty();
    }

    @Test
    void an_id_in_front_matter_that_is_not_the_heading_s_is_found() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + ITEM + "stories/c.md\n---\nid: COR-13\nspecification: ../specification.md\n---\n"
                        + story("# COR-14: Two", "- Status: proposed")));

        assertThat(finding.rule()).isEqualTo("duplicate-field");
        assertThat(finding.artefact()).isEqualTo("COR-14");
        assertThat(finding.location()).hasToString(ITEM + "stories/c.md:2:1");
        assertThat(finding.message()).isEqualTo("the field 'id' says 'COR-13' here and the heading 'COR-14' in line 5");
        assertThat(finding.related())
                .containsExactly(new Related(new Location(ITEM + "stories/c.md", 5, 1), "the id in the heading"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COR-14", "cor-14", "two", ""})
    void the_same_id_in_both_places_and_what_is_no_id_are_no_finding(String id) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "stories/c.md\n---\nid: " + id
                                + "\nspecification: ../specification.md\n---\n"
                                + story("# COR-14: Two", "- Status: proposed"))))
                .isEmpty();
    }

    @Test
    void two_values_parted_by_a_comment_are_found() throws Exception {
        assertThat(all(specification("", FIELD + "\n- Owner: Ann\n<!-- or -->\n- Owner: Ben")))
                .containsExactly("duplicate-field error " + SPECIFICATION
                        + ":6:3 the field 'Owner' says 'Ben' here and 'Ann' in line 4");
    }
}
