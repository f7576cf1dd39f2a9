package com.betterfleet.bfflow.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskTreeTest {

    @TempDir
    private Path root;

    private DiskTree tree;
    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void tree() {
        tree = new DiskTree(root);
    }

    /** It is read a piece at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void a_file_of_any_size_is_read_whole(int size) throws Exception {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        Files.write(root.resolve("a"), content);

        assertThat(tree.bytes("a", size)).isEqualTo(content);
        if (size > 0) {
            assertThatThrownBy(() -> tree.bytes("a", size - 1)).isInstanceOf(FileTooLargeException.class);
        }
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be() {
        assertThatThrownBy(() -> tree.bytes("a")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_folder_holds_what_is_in_its_folders_and_not_what_is_hidden() throws Exception {
        write("docs/b/c/d.md", "docs/b/a.md", "docs/z.md", "docs/a.md", "docs/.git/x.md", "docs/b/_drafts/x.md");
        write("docs/_x.md", "docs/.x.md", "docs/b-c/e.md", "other.md", "docs/b/c.md");

        assertThat(below("docs"))
                .containsExactly(
                        "docs/a.md", "docs/b-c/e.md", "docs/b/a.md", "docs/b/c.md", "docs/b/c/d.md", "docs/z.md");
        assertThat(below("docs/b")).containsExactly("docs/b/a.md", "docs/b/c.md", "docs/b/c/d.md");
        assertThat(below("")).contains("other.md", "docs/b/c/d.md").noneMatch(file -> file.contains("x.md"));
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_folder_that_is_asked_for_may_have_any_name() throws Exception {
        write("docs/_work/.b/c.md", "docs/_work/a.md");

        assertThat(below("docs/_work")).containsExactly("docs/_work/a.md");
        assertThat(below("docs/_work/.b")).containsExactly("docs/_work/.b/c.md");
    }

    /** It separates folders on Windows only. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_backslash_is_part_of_a_name() throws Exception {
        write("docs/a\\b.md");

        assertThat(below("docs")).containsExactly("docs/a\\b.md");
        assertThat(tree.bytes("docs/a\\b.md")).isNotEmpty();
    }

    @Test
    void where_there_is_no_folder_there_is_nothing() throws Exception {
        write("docs/a.md");

        assertThat(below("nowhere")).isEmpty();
        assertThat(below("docs/a.md")).isEmpty();
        assertThat(troubles).isEmpty();
    }

    private List<String> below(String folder) {
        return tree.below(folder, (path, problem) -> troubles.add(path));
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), file.getBytes(UTF_8));
        }
    }
}
