package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationChallengeTest {

    private static final String FIELD = "- Challenge: [Stale vehicles](challenge.md)\n";
    private static final String RULE = "specification-challenge ";

    @TempDir
    Path folder;

    @Test
    void a_specification_without_a_challenge_is_one_finding_however_many_stories_it_has() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(SPECIFICATION, FIELD, "")
                .with(storySet(story("## COR-12: A"), story("## COR-9: B"), story("## COR-13: C")))
                .with(entry("COR-9"))
                .with(entry("COR-13")));

        assertThat(finding.rule()).isEqualTo("specification-challenge");
        assertThat(finding.location()).hasToString(SPECIFICATION + ":1:1");
        assertThat(finding.artefact()).isEqualTo(SPECIFICATION);
        assertThat(finding.title()).isEqualTo("Specification: Dispatch board");
        assertThat(finding.message()).isEqualTo("the specification names no challenge");
        assertThat(finding.fix().text())
                .isEqualTo("Write '- Challenge: [Dispatchers overlook stale vehicles](challenge.md)' below the"
                        + " title.");
        assertThat(finding.fix().command()).isEmpty();
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12", "COR-13");
    }

    @Test
    void where_the_work_item_has_no_challenge_the_message_says_so() throws Exception {
        Finding finding = only(
                TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, "").without(CHALLENGE));

        assertThat(finding.message()).isEqualTo("the specification names no challenge, and its work item has none");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Write challenge.md, or find the challenge that this answers, and link to it below the title:"
                                + " '- Challenge: [Title](challenge.md)'.");
    }

    @Test
    void text_without_a_link_names_nothing() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, "- Challenge: Stale vehicles\n")))
                .containsExactly(RULE + "error " + SPECIFICATION
                        + ":3:3 the field Challenge says 'Stale vehicles' but links to no challenge");
    }

    @Test
    void a_blank_field_is_where_the_challenge_is_missing() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, "- Challenge:\n- Owner: x\n")))
                .containsExactly(RULE + "error " + SPECIFICATION + ":3:3 the specification names no challenge");
    }

    @Test
    void being_in_the_same_folder_is_no_link() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(SPECIFICATION, FIELD, "It answers [the challenge](challenge.md).\n")))
                .containsExactly(RULE + "error " + SPECIFICATION + ":1:1 the specification names no challenge");
    }

    @Test
    void a_field_that_is_only_quoted_as_code_is_none() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, "```\n" + FIELD + "```\n")))
                .containsExactly(RULE + "error " + SPECIFICATION + ":1:1 the specification names no challenge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Challenge:** [Stale vehicles](challenge.md)\n",
                "**Challenge**: [Stale vehicles](challenge.md)\n",
                "* challenge: [Stale vehicles](/docs/work/active/dispatch/challenge.md)\n",
                "<!-- why -->\n- Challenge: [Stale vehicles](challenge.md)\n",
                "- Challenge:\n  - [Stale vehicles](challenge.md)\n",
                "- Challenge: [Stale\n  vehicles](challenge.md)\n",
            })
    void any_notation_of_the_field_will_do(String field) throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, field)))
                .isEmpty();
    }

    @Test
    void front_matter_will_do() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(SPECIFICATION, FIELD, "")
                        .replace(SPECIFICATION, "# Spec", "---\nchallenge: challenge.md\n---\n# Spec")))
                .isEmpty();
    }

    @Test
    void a_broken_link_is_reported_once_and_not_by_this_rule() throws Exception {
        assertThat(only(TinyRepository.whole(folder).replace(SPECIFICATION, "(challenge.md)", "(chalenge.md)"))
                        .rule())
                .isEqualTo("link-target");
    }

    @Test
    void front_matter_that_cannot_be_read_may_name_it() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .replace(SPECIFICATION, FIELD, "")
                                .replace(SPECIFICATION, "# Spec", "---\nchallenge: [\n---\n# Spec"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @Test
    void in_the_backlog_it_is_a_warning() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/backlog/"));
        String specification = "docs/work/backlog/dispatch/specification.md";

        assertThat(all(repository.replace(specification, FIELD, "")))
                .containsExactly(RULE + "warning " + specification + ":1:1 the specification names no challenge");
    }

    @Test
    void in_archived_work_it_is_nothing() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/archived/"));

        assertThat(repository
                        .replace("docs/work/archived/dispatch/specification.md", FIELD, "")
                        .findings("specification-challenge"))
                .isEmpty();
    }

    @Test
    void a_field_below_an_introduction_is_to_be_moved_up() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(SPECIFICATION, "- Challenge:", "The board.\n\n- Status: approved\n- Challenge:"));

        assertThat(finding.message()).isEqualTo("the specification names no challenge");
        assertThat(finding.fix().text())
                .isEqualTo("Move 'Challenge' in line 6 directly below its heading, above all text: where it stands, it"
                        + " does not count.");
    }
}
