package com.betterfleet.bfflow.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangeTest {

    @TempDir
    private Path root;

    @Test
    void another_text_is_shown_as_git_shows_it() {
        assertThat(FileChange.text("a.md", "one\r\ntwo\r\n", "one\r\nzwei\r\n").diff())
                .isEqualTo("diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n"
                        + "@@ -1,2 +1,2 @@\n one\r\n-two\r\n+zwei\r\n");
    }

    @Test
    void a_last_line_without_an_end_is_said() {
        assertThat(FileChange.text("a.md", "one", "two").diff())
                .endsWith("-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n");
    }

    @Test
    void a_new_file_comes_from_nowhere() {
        assertThat(FileChange.created("n/COR-1.md", "x\n").diff())
                .isEqualTo("diff --git a/n/COR-1.md b/n/COR-1.md\nnew file mode 100644\n"
                        + "--- /dev/null\n+++ b/n/COR-1.md\n@@ -0,0 +1 @@\n+x\n");
    }

    @Test
    void a_new_name_alone_has_no_hunk() {
        assertThat(FileChange.renamed("cor-1.md", "COR-1.md", "x\n", "x\n").diff())
                .isEqualTo("diff --git a/cor-1.md b/COR-1.md\nrename from cor-1.md\nrename to COR-1.md\n");
    }

    @Test
    void a_text_and_a_name_change_together() throws IOException {
        Files.writeString(root.resolve("old.md"), "\uFEFFone\n");

        FileChange.renamed("old.md", "new.md", "\uFEFFone\n", "\uFEFFtwo\n").make(root);

        assertThat(root.resolve("old.md")).doesNotExist();
        assertThat(root.resolve("new.md")).hasContent("\uFEFFtwo\n");
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Files.writeString(root.resolve("old.md"), "old");
        Files.writeString(root.resolve("new.md"), "mine");

        assertThatThrownBy(() ->
                        FileChange.renamed("old.md", "new.md", "old", "old").make(root))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> FileChange.created("new.md", "x").make(root))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(root.resolve("new.md")).hasContent("mine");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_kept() throws IOException {
        Files.writeString(root.resolve("a.md"), "theirs");

        assertThatThrownBy(() -> FileChange.text("a.md", "old", "mine").make(root))
                .isInstanceOf(IOException.class)
                .hasMessage("a.md was changed by somebody else meanwhile; run this again");
        assertThat(root.resolve("a.md")).hasContent("theirs");
    }
}
