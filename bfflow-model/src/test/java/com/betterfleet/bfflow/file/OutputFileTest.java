package com.betterfleet.bfflow.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @TempDir
    private Path folder;

    /** As on a disk that is full, or where nothing may be written. */
    @Test
    void a_write_that_fails_leaves_what_was_there() throws Exception {
        OutputFile.writeAlone(folder, "report.json", "old".getBytes(UTF_8));
        Files.createDirectories(folder.resolve(".report.json.part/in-the-way"));

        assertThatThrownBy(() -> OutputFile.writeAlone(folder, "report.json", "new".getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("report.json")).hasContent("old");
    }

    @Test
    void where_a_folder_belongs_and_a_file_lies_nothing_is_written() throws Exception {
        Path file = Files.writeString(folder.resolve("target"), "a file");

        assertThatThrownBy(() -> OutputFile.write(file, "report.json", new byte[0]))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("a file");
    }

    @Test
    void a_folder_of_its_name_stays() throws Exception {
        Files.createDirectories(folder.resolve("report.json/inner"));

        assertThatThrownBy(() -> OutputFile.write(folder, "report.json", new byte[0]))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("report.json/inner")).isDirectory();
        assertThat(names()).containsExactly("report.json");
    }

    /** It is written a piece at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void a_file_of_any_size_is_written_whole(int size) throws Exception {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        OutputFile.write(folder, "report.json", content);

        assertThat(folder.resolve("report.json")).hasBinaryContent(content);
    }

    @Test
    void of_many_that_write_at_once_one_is_whole_and_nothing_else_stays() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Path>> writes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                byte[] content = Integer.toString(i % 10).repeat(50_000).getBytes(UTF_8);
                writes.add(() -> OutputFile.write(folder, "report.json", content));
            }
            for (Future<Path> written : writers.invokeAll(writes)) {
                assertThat(written.get()).exists();
            }
        } finally {
            writers.shutdownNow();
        }
        String text = Files.readString(folder.resolve("report.json"));
        assertThat(text).hasSize(50_000).isEqualTo(text.substring(0, 1).repeat(50_000));
        assertThat(names()).containsExactly("report.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
