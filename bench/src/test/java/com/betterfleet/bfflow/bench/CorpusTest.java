package com.betterfleet.bfflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_is_found_in_it_and_nothing_is_left_unread() throws Exception {
        new Corpus(100).writeChain(folder);
        Report report = check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.chain().stories()).hasSize(100);
        assertThat(report.chain().specifications()).hasSize(10);

        Corpus.change(folder, 1);
        assertThat(check().findings()).isEmpty();

        Files.delete(folder.resolve("docs/release-notes/unreleased/COR-100.md"));
        assertThat(check().findings()).hasSize(1);
    }

    @Test
    void it_is_always_the_same() throws Exception {
        new Corpus(100).writeChain(folder.resolve("one"));
        new Corpus(100).writeChain(folder.resolve("two"));
        assertThat(files("one")).isEqualTo(files("two")).hasSize(131);

        Corpus.change(folder.resolve("two"), 1);
        assertThat(files("one")).isNotEqualTo(files("two"));
    }

    @Test
    void ten_times_the_stories_are_ten_times_the_files() throws Exception {
        new Corpus(10).writeTrace(folder.resolve("one"));
        new Corpus(100).writeTrace(folder.resolve("two"));

        assertThat(files("one")).hasSize(13);
        assertThat(files("two")).hasSize(130).containsAllEntriesOf(files("one"));
    }

    @Test
    void its_pages_are_as_long_as_it_says() {
        Layout layout = new ChainLayout();
        for (int number = 0; number < 10; number++) {
            Item item = new Item(number);
            assertThat(bytes(layout.challenge(item))).isBetween(2700, 3300);
            assertThat(bytes(layout.specification(item))).isBetween(5500, 7500);
            assertThat(bytes(layout.stories(item))).isBetween(7000, 9000);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private Report check() throws Exception {
        return Governed.read(folder, "bfflow.yml", getClass().getClassLoader())
                .check(LocalDate.EPOCH, Optional.empty());
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path top = folder.resolve(name);
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
