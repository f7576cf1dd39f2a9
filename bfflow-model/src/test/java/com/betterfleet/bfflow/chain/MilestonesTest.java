package com.betterfleet.bfflow.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesTest {

    @Test
    void whoever_names_one_makes_it_known(@TempDir Path folder) throws Exception {
        Chain chain = TinyRepository.whole(folder)
                .replace("docs/work/active/dispatch/stories.md", "- Status:", "- Milestone: story\n- Status:")
                .with("""
                        === docs/work/active/dispatch/release-plan.md
                        ---
                        milestone: [plan, another plan]
                        ---
                        # Plan
                        === docs/release-notes/released/1.0/release.yml
                        version: "1.0"
                        date: 2026-11-20
                        milestone: release
                        """)
                .chain();

        assertThat(Milestones.of(chain, List.of("policy", "plan")).names())
                .containsExactly("another plan", "plan", "policy", "release", "story");
    }

    @Test
    void one_that_is_nearly_right_is_suggested() {
        assertThat(new Milestones(List.of("2026.11", "2027.03")).unknown("2026.1"))
                .isEqualTo("There is no milestone \"2026.1\"; did you mean \"2026.11\"?");
    }

    @Test
    void where_none_is_near_all_are_named() {
        assertThat(new Milestones(List.of("2026.12", "2026.11")).unknown("next"))
                .isEqualTo("There is no milestone \"next\": the milestones are 2026.11, 2026.12.");
        assertThat(new Milestones(List.of()).unknown("next"))
                .isEqualTo("There is no milestone \"next\": there is none at all yet.");
    }

    @Test
    void of_many_the_first_are_named() {
        Milestones many =
                new Milestones(IntStream.range(10, 23).mapToObj(String::valueOf).toList());

        assertThat(many.listed()).isEqualTo("the milestones are 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 and 3 more");
    }
}
