package com.betterfleet.bfflow.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.scaffold.NewFile;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A disk that has no room for what is to be written. */
class FullDiskTest {

    private final FileSystem small = Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setMaxSize(32 * 1024).build());

    private final Path folder = small.getPath("/work");

    private final String large = "line\n".repeat(20_000);

    @AfterEach
    void close() throws IOException {
        small.close();
    }

    @Test
    void what_was_there_stays_whole_and_no_half_stays_beside_it() throws Exception {
        OutputFile.write(folder, "report.json", "old".getBytes(UTF_8));

        assertThatThrownBy(() -> OutputFile.write(folder, "report.json", large.getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(folder.resolve("report.json"))).isEqualTo("old");
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void no_half_of_a_new_page_is_in_the_way_of_the_whole_one() throws Exception {
        Files.createDirectories(folder);

        assertThatThrownBy(() -> new NewFile("a.md", large).write(folder)).isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
        assertThat(new NewFile("a.md", "small").write(folder)).isTrue();
        assertThat(Files.readString(folder.resolve("a.md"))).isEqualTo("small");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
