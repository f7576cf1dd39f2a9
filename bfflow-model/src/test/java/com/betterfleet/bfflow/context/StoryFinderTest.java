package com.betterfleet.bfflow.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Story;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryFinderTest {

    @TempDir
    Path folder;

    private StoryFinder finder;

    @BeforeEach
    void read() throws Exception {
        finder = new StoryFinder(TinyRepository.in(folder, """
                === docs/work/active/dispatch/stories.md
                # Stories

                ## COR-1: One

                As a user, I want one, so that it is there.

                ## COR-12: Twelve

                - Issue: https://linear.app/betterfleet/issue/DEV-7/twelve

                As a user, I want twelve, so that they are there.
                """).chain());
    }

    private Optional<String> found(String written) {
        return finder.find(written).map(Story::ref);
    }

    @ParameterizedTest
    @CsvSource({
        "COR-12, COR-12",
        "cor-12, COR-12",
        "' COR-1 ', COR-1",
        "https://linear.app/betterfleet/issue/COR-12/twelve-things, COR-12",
        "https://linear.app/betterfleet/issue/DEV-7, COR-12",
        "DEV-7, COR-12",
        "dana/cor-12-twelve-things, COR-12",
        "dana/cor-1-one, COR-1",
        "feature/dev-7, COR-12",
        "COR-1_again, COR-1",
        "COR-1: One, COR-1",
        "COR-1 without COR-1, COR-1",
        "dana/cor-12-of-dev-7, COR-12",
        "dana/cor-1-in-utf-8, COR-1",
        "https://linear.app/betterfleet/issue/COR-12/not-cor-1, COR-12",
    })
    void a_story_is_found_by_its_id_its_issue_or_a_branch(String written, String id) {
        assertThat(found(written)).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COR-2",
                "COR-1x",
                "COR-1,COR-12",
                "COR-1 COR-99",
                "dana/cor-1-and-cor-12",
                "dana/cor-1-and-dev-7",
                "dana/cor-123-other",
                "acor-1",
                "main",
                "",
                "https://linear.app/betterfleet/issue/DEV-8"
            })
    void what_names_none_is_none(String written) {
        assertThat(found(written)).isEmpty();
    }

    @Test
    void who_asks_for_one_that_is_not_there_hears_of_the_nearest() {
        assertThat(finder.unknown("COR-13")).isEqualTo("there is no story COR-13; did you mean COR-1?");
        assertThat(finder.unknown("main")).isEqualTo("there is no story main; there are COR-1, COR-12");
    }

    @Test
    void who_asks_for_several_hears_that_one_is_needed() {
        assertThat(finder.unknown("COR-1,COR-12"))
                .isEqualTo("one story is needed, and COR-1,COR-12 names COR-1 and COR-12");
        assertThat(finder.unknown("cor-1, cor-99"))
                .isEqualTo("one story is needed, and cor-1, cor-99 names COR-1 and COR-99");
        assertThat(finder.several("dana/cor-1-and-dev-7"))
                .hasValue("one story is needed, and dana/cor-1-and-dev-7 names COR-1 and COR-12");
    }

    @Test
    void who_asks_for_one_does_not_hear_of_several() {
        assertThat(finder.several("COR-12")).isEmpty();
        assertThat(finder.several("main")).isEmpty();
        assertThat(finder.several("dana/cor-12-of-dev-7")).isEmpty();
        assertThat(finder.unknown("COR-1x")).isEqualTo("there is no story COR-1x; did you mean COR-1?");
    }
}
