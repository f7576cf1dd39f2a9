package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryChallengeTest {

    private static final String OLD = "docs/work/archived/old/specification.md";
    private static final String OLD_FIELD = "- Specification: [Old](../../archived/old/specification.md)\n";
    private static final String FIX = "Write '- Challenge: [Title](challenge.md)' in the specification; or, where that"
            + " cannot be changed, below the story's heading.";

    @TempDir
    Path folder;

    /** A repository whose stories come from an archived specification that names no challenge. */
    private TinyRepository old(String... stories) {
        return TinyRepository.whole(folder)
                .with("=== " + OLD + "\n# Specification: Old\n\n## Requirements\n\n### One\n\nText.\n")
                .with(storySet(stories))
                .replace(STORIES, "- Specification: [Dispatch board](specification.md)\n", OLD_FIELD);
    }

    @Test
    void a_story_of_an_archived_specification_without_a_challenge_reaches_none() throws Exception {
        Finding finding = only(old(story("## COR-12: Grey")));

        assertThat(finding.rule()).isEqualTo("story-challenge");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo("COR-12 \"Grey\" reaches no challenge: " + OLD + " names none that counts");
        assertThat(finding.fix().text()).isEqualTo(FIX);
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void several_stories_that_have_it_from_their_set_are_one_finding_on_the_set() throws Exception {
        Finding finding = only(old(story("## COR-12: A"), story("## COR-13: B"), story("## COR-9: C"))
                .with(entry("COR-13"))
                .with(entry("COR-9")));

        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":3:3");
        assertThat(finding.message()).isEqualTo("these stories reach no challenge: " + OLD + " names none that counts");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12", "COR-13");
    }

    @Test
    void a_challenge_named_for_the_story_or_its_set_is_enough() throws Exception {
        String own = "- Status: in delivery\n- Challenge: [Stale](challenge.md)";
        assertThat(all(old(story("## COR-12: A", own)))).isEmpty();

        assertThat(all(old(story("## COR-12: A"))
                        .replace(STORIES, OLD_FIELD, OLD_FIELD + "- Challenge: [Stale](challenge.md)\n")))
                .isEmpty();
    }

    @Test
    void of_several_specifications_one_that_has_a_challenge_is_enough() throws Exception {
        assertThat(all(old(story("## COR-12: A"))
                        .replace(STORIES, OLD_FIELD, OLD_FIELD.strip() + ", [Board](specification.md)\n")))
                .isEmpty();
    }

    @Test
    void a_broken_challenge_link_of_an_archived_specification_does_not_let_a_live_story_pass() throws Exception {
        assertThat(all(old(story("## COR-12: A"))
                        .replace(OLD, "## Requirements", "- Challenge: [Gone](gone.md)\n\n## Requirements")))
                .containsExactly(
                        "story-challenge error " + STORIES + ":5:1 COR-12 \"A\" reaches no challenge: " + OLD
                                + " names none that counts",
                        "link-target warning " + OLD + ":3:14 the link 'gone.md' in Challenge leads to"
                                + " docs/work/archived/old/gone.md, which does not exist");
    }

    @Test
    void what_the_specification_is_reported_for_is_not_reported_again() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n", "");

        assertThat(only(repository).rule()).isEqualTo("specification-challenge");
    }

    @Test
    void where_the_policy_turns_the_specification_s_rule_off_the_stories_are_reported() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n", "");

        assertThat(all(governed(repository, "rules: {specification-challenge: off}\n")))
                .containsExactly("story-challenge error " + STORIES
                        + ":5:1 COR-12 \"Grey out stale vehicles\" reaches no challenge: " + SPECIFICATION
                        + " names none that counts");
    }

    @Test
    void a_story_without_a_specification_is_that_finding_only() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .replace(STORIES, "- Specification: [Dispatch board](specification.md)\n", ""))
                        .rule())
                .isEqualTo("story-specification");
    }

    @Test
    void in_the_backlog_it_is_a_warning() throws Exception {
        String files = """
                === docs/work/archived/old/specification.md
                # Specification: Old

                ## Requirements

                ### One

                Text.
                === docs/work/backlog/next/stories.md
                # Next stories

                - Specification: [Old](../../archived/old/specification.md)

                """ + story("## COR-1: A", "- Status: proposed");

        assertThat(all(TinyRepository.in(folder, files)))
                .containsExactly("story-challenge warning docs/work/backlog/next/stories.md:5:1"
                        + " COR-1 \"A\" reaches no challenge: " + OLD + " names none that counts");
    }
}
