package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyStorySetTest {

    private static final String PAGE = ITEM + "next-stories.md";

    @TempDir
    Path folder;

    @Test
    void a_page_of_stories_without_a_story_is_found_at_its_title() throws Exception {
        Finding finding =
                only(TinyRepository.whole(folder).with("=== " + PAGE + "\n\n\n  # Next\n\nNothing is decided yet.\n"));

        assertThat(finding.rule()).isEqualTo("empty-story-set");
        assertThat(finding.location()).hasToString(PAGE + ":3:3");
        assertThat(finding.message()).isEqualTo("no story stands on this page of stories");
        assertThat(finding.fix().text())
                .isEqualTo("Write each story under a heading of its own such as '## COR-10: Title'; a page that holds"
                        + " something else says 'artefact: supporting' in its front matter.");
        assertThat(finding.affects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# Next\n\n```\n## COR-13: Grey\n```\n",
                "# Next\n\n    ## COR-13: Grey\n",
                "# Next\n\n<!--\n\n## COR-13: Grey\n\n-->\n",
                "# Next\n\n> ## COR-13: Grey\n",
                "# Next\n\n- COR-13: Grey\n",
                "# Next\n\nCOR-13: Grey\n",
                "# Next\n\n## Introduction\n\nText.\n",
            })
    void what_only_looks_like_a_story_is_none(String page) throws Exception {
        assertThat(only(TinyRepository.whole(folder).with("=== " + PAGE + "\n" + page))
                        .rule())
                .isEqualTo("empty-story-set");
    }

    @Test
    void a_page_whose_headings_are_nearly_stories_is_reported_for_them_only() throws Exception {
        assertThat(only(TinyRepository.whole(folder).with("=== " + PAGE + "\n# Next\n\n" + story("## cor-13: Grey")))
                        .rule())
                .isEqualTo("story-heading");
    }

    @Test
    void a_page_that_says_that_it_is_no_story_set_is_none() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + PAGE + "\n---\nartefact: supporting\n---\n# Next\n\nText.\n")))
                .isEmpty();
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with("=== docs/work/backlog/next/stories.md\n# Next\n=== docs/work/archived/old/stories.md\n# Old\n");

        assertThat(all(repository))
                .containsExactly("empty-story-set warning docs/work/backlog/next/stories.md:1:1"
                        + " no story stands on this page of stories");
    }
}
