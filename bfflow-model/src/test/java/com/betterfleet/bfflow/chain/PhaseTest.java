package com.betterfleet.bfflow.chain;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

    @TempDir
    private Path folder;

    @Test
    void a_challenge_that_nothing_answers_is_in_discovery() throws Exception {
        assertThat(phase(TinyRepository.whole(folder).without(STORIES).without(SPECIFICATION)))
                .isEqualTo(Phase.DISCOVERY);
    }

    @Test
    void so_is_an_answer_to_a_challenge_that_is_not_agreed() throws Exception {
        assertThat(phase(TinyRepository.whole(folder)
                        .without(STORIES)
                        .replace(CHALLENGE, "vehicles\n", "vehicles\n\n- Status: draft\n")))
                .isEqualTo(Phase.DISCOVERY);
    }

    @Test
    void so_is_a_challenge_whose_status_nobody_knows() throws Exception {
        assertThat(phase(TinyRepository.whole(folder)
                        .without(STORIES)
                        .replace(CHALLENGE, "vehicles\n", "vehicles\n\n- Status: nearly\n")))
                .isEqualTo(Phase.DISCOVERY);
    }

    @Test
    void what_is_specified_and_not_begun_is_in_definition() throws Exception {
        assertThat(phase(TinyRepository.whole(folder).without(STORIES))).isEqualTo(Phase.DEFINITION);
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, ready, DEFINITION",
        "proposed, dropped, DEFINITION",
        "ready, in delivery, DELIVERY",
        "dropped, done, DELIVERY",
        "ready, released, DELIVERY",
        "nearly, released, DELIVERY",
        "nearly, dropped, DEFINITION",
        "released, released, DONE",
        "released, dropped, DONE",
    })
    void stories_say_how_far_it_is(String one, String other, Phase phase) throws Exception {
        assertThat(phase(TinyRepository.whole(folder)
                        .with(storySet(
                                story("## COR-12: Grey", "- Status: " + one),
                                story("## COR-13: Sort", "- Status: " + other)))))
                .isEqualTo(phase);
    }

    @Test
    void what_is_archived_is_done_whatever_its_stories_say() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/archived/"));

        assertThat(phase(repository)).isEqualTo(Phase.DONE);
    }

    @Test
    void a_specification_is_delivered_by_the_stories_of_another_work_item() throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).without(STORIES).with("""
                === docs/work/active/board/stories.md
                # Board stories

                - Specification: [Dispatch board](../dispatch/specification.md)

                """ + story("## COR-12: Grey out stale vehicles"));

        assertThat(repository.chain().workItems())
                .extracting(item -> item.name() + " " + Phase.of(repository.chain(), item))
                .containsExactly("board DELIVERY", "dispatch DELIVERY");
    }

    @Test
    void its_title_is_a_word_to_show() {
        assertThat(Phase.values())
                .extracting(Phase::title)
                .containsExactly("Discovery", "Definition", "Delivery", "Done");
    }

    private static Phase phase(TinyRepository repository) throws Exception {
        Chain chain = repository.chain();
        return Phase.of(chain, chain.workItems().get(0));
    }
}
