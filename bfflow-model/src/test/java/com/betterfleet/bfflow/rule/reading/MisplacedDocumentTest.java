package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Fix;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisplacedDocumentTest {

    @TempDir
    Path folder;

    @Test
    void a_misspelt_stage_is_one_finding_with_everything_in_it() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== docs/work/archive/a/challenge.md\n# A\n=== docs/work/archive/b/notes.md\n# B\n"));

        assertThat(finding.rule()).isEqualTo("misplaced-document");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo("docs/work/archive");
        assertThat(finding.location()).hasToString("docs/work/archive/a/challenge.md:1:1");
        assertThat(finding.message())
                .isEqualTo("'archive' is no stage, so what lies in it is in no work item; did you mean 'archived'?");
        assertThat(finding.fix().text()).isEqualTo("Rename the folder.");
        assertThat(finding.fix().command()).contains("git mv docs/work/archive docs/work/archived");
        assertThat(finding.affects())
                .containsExactly("docs/work/archive/a/challenge.md", "docs/work/archive/b/notes.md");
    }

    @Test
    void a_misspelt_stage_does_not_make_its_stories_entries_wrong() throws Exception {
        assertThat(all(TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/Active/"))))
                .containsExactly("misplaced-document error docs/work/Active/dispatch/challenge.md:1:1"
                        + " 'Active' is no stage, so what lies in it is in no work item; did you mean 'active'?");
    }

    @Test
    void a_folder_that_is_like_no_stage_has_no_command() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).with("=== docs/work/dispatch/challenge.md\n# A\n"));

        assertThat(finding.message()).isEqualTo("'dispatch' is no stage, so what lies in it is in no work item");
        assertThat(finding.fix().text()).isEqualTo("Move it below docs/work/active, backlog or archived.");
        assertThat(finding.fix().command()).isEmpty();
    }

    @Test
    void what_lies_in_a_misspelt_stage_is_moved_into_the_one_that_is_there() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== docs/work/actve/x/challenge.md\n# A\n=== docs/work/actve/y z/deep/notes.md\n# B\n"
                        + "=== docs/work/actve/README.md\n# Work\n"));

        assertThat(finding.fix().text()).isEqualTo("Move what lies in it to docs/work/active, which is there already.");
        assertThat(finding.fix().command())
                .contains("git mv docs/work/actve/README.md docs/work/actve/x \"docs/work/actve/y z\""
                        + " docs/work/active/");
    }

    @Test
    void a_stage_that_holds_but_what_no_work_item_holds_is_there_as_well() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .with("=== docs/work/backlg/x/challenge.md\n# A\n=== docs/work/backlog/.gitkeep\n"))
                        .fix()
                        .command())
                .contains("git mv docs/work/backlg/x docs/work/backlog/");
    }

    @Test
    void a_stage_in_capitals_beside_the_right_one_is_emptied_into_it() throws Exception {
        assumeThat(Files.exists(Files.createFile(folder.resolve("a")).resolveSibling("A")))
                .as("letter case makes another file")
                .isFalse();
        Finding finding = only(TinyRepository.whole(folder).with("=== docs/work/Active/x/challenge.md\n# A\n"));

        assertThat(finding.fix().command()).contains("git mv docs/work/Active/x docs/work/active/");
    }

    @Test
    void no_command_moves_a_work_item_onto_one_of_the_same_name() throws Exception {
        Fix fix = only(TinyRepository.whole(folder).with("=== docs/work/actve/dispatch/notes.md\n# A\n"))
                .fix();

        assertThat(fix.command()).isEmpty();
        assertThat(fix.text()).isEqualTo("Move what lies in it to docs/work/active, which is there already.");
    }

    @Test
    void of_two_misspellings_of_one_stage_the_second_is_emptied_into_the_first() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with("=== docs/work/archive/a/challenge.md\n# A\n=== docs/work/archved/b/notes.md\n# B\n")
                        .findings())
                .extracting(finding -> finding.fix().command().orElse(""))
                .containsExactly(
                        "git mv docs/work/archive docs/work/archived",
                        "git mv docs/work/archved/b docs/work/archived/");
    }

    @Test
    void a_command_quotes_what_has_a_space() throws Exception {
        assertThat(only(TinyRepository.whole(folder).with("=== docs/work/acti ve/x/a.md\n# A\n"))
                        .fix()
                        .command())
                .contains("git mv \"docs/work/acti ve/x\" docs/work/active/");
    }

    @Test
    void a_page_directly_under_a_stage_is_in_no_work_item() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== docs/work/active/stories.md\n# Stories\n\n" + story("## COR-13: A"))
                .with(entry("COR-13")));

        assertThat(finding.location()).hasToString("docs/work/active/stories.md:1:1");
        assertThat(finding.message()).isEqualTo("the page lies directly under docs/work/active, in no work item");
        assertThat(finding.fix().text())
                .isEqualTo("Move it into the folder of its work item, docs/work/active/<work-item>/.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void a_page_directly_under_the_work_folder_is_in_no_work_item() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).with("=== docs/work/challenge.markdown\n# A\n"));

        assertThat(finding.location()).hasToString("docs/work/challenge.markdown:1:1");
        assertThat(finding.message()).isEqualTo("the page lies directly under docs/work, in no work item");
        assertThat(finding.fix().text())
                .isEqualTo("Move it into a work item, docs/work/active/<work-item>/ for instance.");
    }

    @Test
    void each_page_that_lies_alone_is_a_finding() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with("=== docs/work/b.md\n# B\n=== docs/work/active/a.md\n# A\n")
                        .findings("misplaced-document"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/work/README.md",
                "docs/work/Index.md",
                "docs/work/active/readme.md",
                "docs/work/archived/index.md",
                "docs/work/board.png",
                "docs/work/pictures/board.png",
                "docs/work/active/data.csv",
                "docs/work/_templates/challenge.md",
                "docs/work/.obsidian/notes.md",
                "docs/work/active/_drafts/x/a.md",
                "docs/work/active/dispatch/deep/er/notes.md",
                "docs/other/active/challenge.md",
            })
    void what_a_reader_or_a_template_needs_is_not_misplaced(String file) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with("=== " + file + "\n# Text\n")))
                .isEmpty();
    }

    @Test
    void it_has_no_stage_and_so_weighs_the_same_under_each() throws Exception {
        assertThat(all(TinyRepository.whole(folder).with("=== docs/work/archived/a.md\n# A\n")))
                .containsExactly("misplaced-document error docs/work/archived/a.md:1:1"
                        + " the page lies directly under docs/work/archived, in no work item");
    }
}
