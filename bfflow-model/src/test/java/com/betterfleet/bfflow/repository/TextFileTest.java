package com.betterfleet.bfflow.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_read_without_its_byte_order_mark() throws Exception {
        Files.writeString(folder.resolve("_summary.md"), "\uFEFFBetter dispatch.");

        assertThat(TextFile.read(folder, "_summary.md")).contains("Better dispatch.");
    }

    @Test
    void one_that_is_not_there_is_empty() throws Exception {
        assertThat(TextFile.read(folder, "_summary.md")).isEmpty();
    }

    @Test
    void one_that_is_not_utf_8_is_named_with_the_place() throws Exception {
        Files.write(folder.resolve("_summary.md"), "Größer".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextFile.read(folder, "_summary.md"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("_summary.md:1:3: ");
    }
}
