package com.betterfleet.bfflow.rule.identity;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateIdTest {

    private static final String OTHER = "docs/work/%s/other/stories.md";
    private static final String LINK = "- Specification: [Board](../../active/dispatch/specification.md)";

    @TempDir
    Path folder;

    private TinyRepository alsoIn(String stage) {
        return TinyRepository.whole(folder)
                .with("=== " + OTHER.formatted(stage) + "\n# Other stories\n\n" + story("## COR-12: Other", LINK));
    }

    @Test
    void the_same_id_twice_on_a_page_is_one_finding_at_the_second() throws Exception {
        Finding finding =
                only(TinyRepository.whole(folder).with(storySet(story("## COR-12: A"), story("## COR-12: B"))));

        assertThat(finding.rule()).isEqualTo("duplicate-id");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.title()).isEqualTo("B");
        assertThat(finding.location()).hasToString(STORIES + ":15:1");
        assertThat(finding.message()).isEqualTo("COR-12 \"B\" has an id that stands already at " + STORIES + ":5:1");
        assertThat(finding.fix().text()).isEqualTo("Give one of them an id of its own.");
        assertThat(finding.related()).extracting(Related::message).containsExactly("also COR-12 \"A\"");
        assertThat(finding.related()).extracting(Related::location).asString().isEqualTo("[" + STORIES + ":5:1]");
    }

    @Test
    void three_of_one_id_are_one_finding_that_shows_all_places() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: A"), story("## COR-12: B")))
                .with("=== " + ITEM + "stories/c.md\n"
                        + story("# COR-12: C", "- Specification: [B](../specification.md)")));

        assertThat(finding.location()).hasToString(ITEM + "stories/c.md:1:1");
        assertThat(finding.related())
                .extracting(Related::message)
                .containsExactly("also COR-12 \"A\"", "also COR-12 \"B\"");
    }

    @Test
    void archived_work_was_there_first() throws Exception {
        assertThat(all(alsoIn("archived")))
                .containsExactly("duplicate-id error " + STORIES
                        + ":5:1 COR-12 \"Grey out stale vehicles\" has an id that stands already at "
                        + OTHER.formatted("archived") + ":3:1");
    }

    @Test
    void an_idea_in_the_backlog_does_not_lower_the_weight_for_active_work() throws Exception {
        assertThat(all(alsoIn("backlog")))
                .containsExactly("duplicate-id error " + STORIES
                        + ":5:1 COR-12 \"Grey out stale vehicles\" has an id that stands already at "
                        + OTHER.formatted("backlog") + ":3:1");
    }

    @Test
    void it_weighs_in_full_in_archived_work_and_one_step_less_in_the_backlog() throws Exception {
        for (String stage : new String[] {"archived", "backlog"}) {
            String page = "docs/work/" + stage + "/dispatch/stories.md";
            TinyRepository repository = TinyRepository.in(
                            folder.resolve(stage), TinyRepository.WHOLE.replace("/active/", "/" + stage + "/"))
                    .with(storySet(story("## COR-12: A"), story("## COR-12: B"))
                            .replace("/active/", "/" + stage + "/"));

            assertThat(all(repository))
                    .containsExactly("duplicate-id " + (stage.equals("backlog") ? "warning " : "error ") + page
                            + ":15:1 COR-12 \"B\" has an id that stands already at " + page + ":5:1");
        }
    }

    @Test
    void an_id_in_code_or_in_a_link_to_the_story_is_no_second_one() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(
                                story("## COR-12: A"), "```\n## COR-12: B\n```\n\n## See [COR-12](#cor-12-a)\n"))))
                .isEmpty();
    }

    @Test
    void ids_that_differ_in_their_zeros_are_different() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A"), story("## COR-012: B")))
                        .findings("duplicate-id"))
                .isEmpty();
    }
}
