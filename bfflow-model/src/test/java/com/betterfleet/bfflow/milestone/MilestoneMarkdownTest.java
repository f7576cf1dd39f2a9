package com.betterfleet.bfflow.milestone;

import static com.betterfleet.bfflow.milestone.Milestone.set;
import static com.betterfleet.bfflow.milestone.Milestone.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestoneMarkdownTest {

    @TempDir
    Path folder;

    @Test
    void a_table_of_stories_and_a_list_of_what_is_missing() throws Exception {
        assertThat(markdown(TinyRepository.whole(folder).with(Milestone.PLANNED)))
                .isEqualTo("""
                ## 2026.11 cannot ship

                - docs/work/active/dispatch/release-plan.md:3:3 November release, for 2026-11-30, owner Dana
                - 5 stories: 2 can ship (1 excused), 2 cannot, 1 dropped

                | story | title | status | verdict | release note |
                | --- | --- | --- | --- | --- |
                | COR-9 | Sort by silence | done | **cannot ship** |  |
                | COR-12 | Grey out stale vehicles | done | can ship | unreleased, added: Stale vehicles are grey |
                | COR-13 | Name the driver | in delivery | **cannot ship** | unreleased, added: The board names the driver |
                | COR-14 | Rename the column | done | excused | unreleased, none: nobody sees the column |

                ### What is missing

                - **COR-9** `docs/work/active/dispatch/stories.md:16:1` story-release-note: COR-9 "Sort by silence" is done and has no release-note entry<br>fix: `mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-9`
                - **COR-13** `docs/work/active/dispatch/stories.md:28:3` COR-13 is in delivery, not done
                - **COR-13** `docs/work/active/dispatch/stories.md:29:3` COR-13 depends on COR-20, which is ready and planned for 2026.12

                ### Dropped

                - COR-15 "Sound a horn"
                """);
    }

    @Test
    void what_is_let_pass_has_a_section_of_its_own_and_markup_in_a_title_is_text() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(set(story("COR-12: Grey \\| \\<b> & MAX_AGE", "- Status: done\n- Delivered in: fleet-core")))
                .replace(
                        "docs/work/active/dispatch/specification.md", "- Challenge: [Stale vehicles](challenge.md)", "")
                .with("""
                        === bfflow.yml
                        waivers:
                          - rule: specification-challenge
                            artefact: docs/work/active/dispatch
                            reason: predates the workflow
                        """);

        assertThat(markdown(repository)).isEqualTo("""
                ## 2026.11 can ship

                - 1 story: 1 can ship, 0 cannot

                | story | title | status | verdict | release note |
                | --- | --- | --- | --- | --- |
                | COR-12 | Grey \\| &lt;b> &amp; MAX\\_AGE | done | can ship | delivered in fleet-core, where its entry is judged<br>unreleased, added: Dispatchers see stale vehicles greyed out |

                ### Let pass

                - **COR-12** `docs/work/active/dispatch/specification.md:1:1` waived, predates the workflow: specification-challenge: the specification names no challenge
                """);
    }

    private static String markdown(TinyRepository repository) throws Exception {
        return MilestoneMarkdown.of(Milestone.of(repository));
    }
}
