package com.betterfleet.bfflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/ci.md} names every format and its file, and its recipes ask for the files that they collect. */
class PipelineGuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) title=\"([^\"]+)\"\\R(.*?)^```$");
    private static final Pattern ASKED = Pattern.compile("-Dbfflow\\.reports=([\\w,]+)");
    private static final Pattern COLLECTED = Pattern.compile("target/bfflow/([\\w.]+)");

    private String guide = "";

    @BeforeEach
    void read() throws Exception {
        guide = Files.readString(Path.of("../docs/ci.md"));
    }

    @Test
    void each_format_has_its_line() {
        assertThat(guide.lines().filter(line -> line.startsWith("| `")).skip(1))
                .zipSatisfy(List.of(ReportFormat.values()), (line, format) -> {
                    String file = format.file().map(name -> "`" + name + "`").orElse("nothing; it prints");
                    assertThat(line).startsWith("| `" + format.name().toLowerCase(Locale.ROOT) + "` | " + file);
                });
    }

    @Test
    void every_yaml_file_is_yaml() throws Exception {
        List<MatchResult> blocks = BLOCK.matcher(guide)
                .results()
                .filter(block -> block.group(1).equals("yaml"))
                .toList();

        assertThat(blocks).hasSize(2);
        for (MatchResult block : blocks) {
            assertThat(YamlReader.read(block.group(2), 1, block.group(3))).isPresent();
        }
    }

    @Test
    void a_recipe_collects_what_it_asks_for() {
        assertThat(BLOCK.matcher(guide).results()).hasSize(3).allSatisfy(block -> {
            List<String> files = ASKED.matcher(block.group(3))
                    .results()
                    .flatMap(asked -> Arrays.stream(asked.group(1).split(",")))
                    .map(word ->
                            ReportFormat.valueOf(word.toUpperCase(Locale.ROOT)).file())
                    .flatMap(Optional::stream)
                    .toList();

            assertThat(files).isNotEmpty();
            assertThat(COLLECTED.matcher(block.group(3)).results().map(file -> file.group(1)))
                    .containsExactlyInAnyOrderElementsOf(files);
        });
    }
}
