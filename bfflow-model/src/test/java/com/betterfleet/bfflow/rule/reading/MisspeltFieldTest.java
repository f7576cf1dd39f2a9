package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltFieldTest {

    @TempDir
    Path folder;

    private TinyRepository replacing(String page, String field, String replacement) {
        return TinyRepository.whole(folder).replace(page, field, replacement);
    }

    @Test
    void a_misspelt_specification_of_a_set_is_one_finding_at_the_key() throws Exception {
        Finding finding = only(replacing(STORIES, "- Specification:", "- Reviewers: Ann\n- Specificaton:"));

        assertThat(finding.rule()).isEqualTo("misspelt-field");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":4:3");
        assertThat(finding.message())
                .isEqualTo("a story set has no field 'Specificaton'; did you mean 'Specification'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'Specification'.");
    }

    @Test
    void what_a_misspelt_field_says_counts_all_the_same() throws Exception {
        Chain chain = replacing(STORIES, "- Specification:", "- Specificaton:")
                .replace(STORIES, "- Status: in delivery", "- Statsu: proposed")
                .chain();

        assertThat(chain.stories().get(0).specification().found()).hasSize(1);
        assertThat(chain.stories().get(0).status().is(StoryStatus.PROPOSED)).isTrue();
    }

    @Test
    void a_misspelt_challenge_is_one_finding() throws Exception {
        assertThat(all(replacing(SPECIFICATION, "- Challenge:", "- **Challange:**")))
                .containsExactly("misspelt-field warning " + SPECIFICATION
                        + ":3:3 a specification has no field 'Challange'; did you mean 'Challenge'?");
    }

    @Test
    void a_misspelt_status_is_one_finding_on_the_story() throws Exception {
        Finding finding = only(replacing(STORIES, "- Status: in delivery", "- Stauts: in delivery"));

        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":7:3");
        assertThat(finding.message()).isEqualTo("a story has no field 'Stauts'; did you mean 'Status'?");
    }

    @Test
    void a_misspelt_key_in_front_matter_is_found_there() throws Exception {
        assertThat(all(replacing(
                        CHALLENGE,
                        "# Challenge:",
                        "---\ninitative: https://linear.app/b/initiative/x-0123456789ab\n---\n# Challenge:")))
                .containsExactly("misspelt-field warning " + CHALLENGE
                        + ":2:1 a challenge has no field 'initative'; did you mean 'initiative'?");
    }

    @Test
    void an_artefact_spelt_as_in_america_counts_and_is_found_on_any_page() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with("=== " + ITEM + "stories/notes.md\n---\nartifact: supporting\n---\n# Notes\n");

        assertThat(all(repository))
                .containsExactly(
                        "misspelt-field warning " + ITEM
                                + "stories/notes.md:2:1 a supporting document has no field 'artifact'; did you mean 'artefact'?");
    }

    @ParameterizedTest
    @CsvSource({
        "Milestones, Milestone",
        "Depend on, Depends on",
        "DependsOn, Depends on",
        "Isue, Issue",
        "Owners, Owner",
        "Delivred in, Delivered in",
        "Spezifikation, Specification"
    })
    void a_slip_is_no_other_word(String key, String meant) throws Exception {
        assertThat(replacing(STORIES, "- Status: in delivery", "- Status: in delivery\n- " + key + ": x")
                        .findings("misspelt-field"))
                .containsExactly(
                        STORIES + ":8:3 warning a story has no field '" + key + "'; did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reviewers", "Estimate", "Tags", "Team", "State", "Stage", "Product", "Delivered by", "Delivered",
                "Start date", "Priority", "Target", "Blocks", "STATUS", "depends-on", "Delivered_in", "OWNER", "Date"
            })
    void a_free_key_and_a_known_one_in_any_case_are_no_finding(String key) throws Exception {
        assertThat(replacing(STORIES, "- Status: in delivery", "- " + key + ": done")
                        .findings("misspelt-field"))
                .isEmpty();
        assertThat(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "release-plan.md\n# Plan\n\n- Milestone: 2026.12\n- " + key + ": x\n")
                        .findings("misspelt-field"))
                .isEmpty();
        assertThat(replacing(SPECIFICATION, "- Challenge:", "- " + key + ": x\n- Challenge:")
                        .findings("misspelt-field"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "description",
                "tags",
                "hide",
                "icon",
                "status",
                "subtitle",
                "template",
                "search",
                "author",
                "authors",
                "date",
                "categories",
                "draft",
                "links",
                "slug",
                "pin",
                "comments",
                "revision_date"
            })
    void the_keys_of_mkdocs_are_no_finding_on_any_kind_of_page(String key) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);
        for (String page : new String[] {
            "challenge", "specification", "next-stories", "release-plan", "index", "dossier", "stories/a"
        }) {
            repository.with("=== " + ITEM + page + ".md\n---\n" + key + ": draft\n---\n# COR-1: Page\n");
        }

        assertThat(repository.findings("misspelt-field")).isEmpty();
    }

    @Test
    void a_list_that_is_prose_has_no_field() throws Exception {
        assertThat(all(replacing(CHALLENGE, "## High", "- Statsu: draft\n- and more\n\n## High")))
                .isEmpty();
    }

    @Test
    void a_misspelt_key_beside_the_right_one_is_found_and_does_not_count() throws Exception {
        assertThat(all(replacing(STORIES, "- Status: in", "- Statsu: dropped\n- Status: in")))
                .containsExactly("misspelt-field warning " + STORIES
                        + ":7:3 a story has no field 'Statsu'; did you mean 'Status'?");
    }

    @Test
    void it_is_an_info_in_the_backlog_nothing_in_archived_work_and_what_the_policy_says() throws Exception {
        String misspelt = TinyRepository.WHOLE.replace("- Challenge:", "- Challange:");

        assertThat(TinyRepository.in(folder.resolve("b"), misspelt.replace("/active/", "/backlog/"))
                        .findings("misspelt-field"))
                .singleElement()
                .asString()
                .contains(" info ");
        assertThat(TinyRepository.in(folder.resolve("c"), misspelt.replace("/active/", "/archived/"))
                        .findings("misspelt-field"))
                .isEmpty();
        assertThat(governed(TinyRepository.in(folder.resolve("d"), misspelt), "rules: {misspelt-field: error}")
                        .findings("misspelt-field"))
                .singleElement()
                .asString()
                .contains(" error ");
    }
}
