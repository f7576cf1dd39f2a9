package com.betterfleet.bfflow.milestone;

import static com.betterfleet.bfflow.milestone.Milestone.entry;
import static com.betterfleet.bfflow.milestone.Milestone.set;
import static com.betterfleet.bfflow.milestone.Milestone.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestoneTextTest {

    @TempDir
    Path folder;

    @Test
    void each_story_is_a_line_with_what_there_is_to_say_below_it() throws Exception {
        assertThat(text(TinyRepository.whole(folder).with(Milestone.PLANNED))).isEqualTo("""
                2026.11 cannot ship
                  docs/work/active/dispatch/release-plan.md:3:3 November release, for 2026-11-30, owner Dana
                  5 stories: 2 can ship (1 excused), 2 cannot, 1 dropped

                COR-9   cannot ship  done         Sort by silence
                    docs/work/active/dispatch/stories.md:16:1 story-release-note: COR-9 "Sort by silence" is done and has no release-note entry
                      fix: mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-9
                COR-12  can ship     done         Grey out stale vehicles
                    docs/release-notes/unreleased/COR-12.md unreleased, added: Stale vehicles are grey
                COR-13  cannot ship  in delivery  Name the driver
                    docs/work/active/dispatch/stories.md:28:3 COR-13 is in delivery, not done
                    docs/work/active/dispatch/stories.md:29:3 COR-13 depends on COR-20, which is ready and planned for 2026.12
                    docs/release-notes/unreleased/COR-13.md unreleased, added: The board names the driver
                COR-14  excused      done         Rename the column
                    docs/release-notes/unreleased/COR-14.md unreleased, none: nobody sees the column

                Dropped
                  COR-15  Sound a horn
                """);
    }

    @Test
    void what_is_let_pass_and_what_is_wrong_elsewhere_is_said() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(set(story("COR-12: Grey", "- Status: done")))
                .with("""
                === docs/release-notes/unreleased/COR-12.md
                ---
                stories: [COR-12]
                type: fixed
                audience: customer
                ---
                === docs/work/active/empty/stories.md
                # Nothing here
                === bfflow.yml
                waivers:
                  - {rule: release-note-content, artefact: docs/release-notes/unreleased/COR-12.md, reason: agreed with Dana}
                """);

        assertThat(text(repository)).isEqualTo("""
                2026.11 can ship
                  1 story: 1 can ship, 0 cannot
                  1 error elsewhere in the chain; mvn bfflow:validate says which

                COR-12  can ship  done  Grey
                    docs/release-notes/unreleased/COR-12.md:1:1 waived, agreed with Dana: release-note-content: the entry does not say its title
                    docs/release-notes/unreleased/COR-12.md unreleased, fixed
                """);
    }

    @Test
    void what_has_been_delivered_says_by_which_release() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(set(story("COR-12: Grey", "- Status: released")))
                .without("docs/release-notes/unreleased/COR-12.md")
                .with("=== docs/release-notes/released/1.4.0/release.yml\n"
                        + "version: 1.4.0\ndate: 2026-11-20\nmilestone: \"2026.11\"\nyanked: it lost positions\n")
                .with(entry("COR-12", "type: added\naudience: customer\ntitle: Grey")
                        .replace("unreleased", "released/1.4.0"));

        assertThat(text(repository)).isEqualTo("""
                2026.11 can ship
                  docs/release-notes/released/1.4.0 delivered it on 2026-11-20 and was withdrawn: it lost positions
                  1 story: 1 can ship, 0 cannot

                COR-12  can ship  released  Grey
                    docs/release-notes/released/1.4.0/COR-12.md released in 1.4.0, added: Grey
                """);
    }

    @Test
    void a_milestone_without_a_story_says_so() throws Exception {
        assertThat(MilestoneText.of(Milestone.of(TinyRepository.whole(folder), "2027.01")))
                .isEqualTo("""
                2027.01 cannot ship
                  no story is planned for it
                """);
    }

    @Test
    void a_title_does_not_steer_the_terminal() throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).with(set(story("COR-12: Grey\u001B[31m out", "- Status: done")));

        assertThat(text(repository)).contains("COR-12  can ship  done  Grey\uFFFD[31m out\n");
    }

    private static String text(TinyRepository repository) throws Exception {
        return MilestoneText.of(Milestone.of(repository));
    }
}
