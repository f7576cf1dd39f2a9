package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
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
    void a_command_quotes_what_has_a_space() throws Exception {
        assertThat(only(TinyRepository.whole(folder).with("=== docs/work/acti ve/x/a.md\n# A\n"))
                        .fix()
                        .command())
                .contains("git mv \"docs/work/acti ve\" docs/work/active");
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
