package com.betterfleet.bfflow.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer is started from and what it found, and some chance, in every build. */
class FuzzInputsTest {

    /** A target of the fuzzer. */
    interface Target {
        void run(byte[] input) throws Exception;
    }

    private static final Map<String, Target> TARGETS = Map.of(
            "MarkdownFuzz", MarkdownFuzz::fuzzerTestOneInput,
            "RepositoryFuzz", RepositoryFuzz::fuzzerTestOneInput,
            "YamlFuzz", YamlFuzz::fuzzerTestOneInput,
            "PolicyFuzz", PolicyFuzz::fuzzerTestOneInput,
            "ChangelogFuzz", ChangelogFuzz::fuzzerTestOneInput,
            "LinearCsvFuzz", LinearCsvFuzz::fuzzerTestOneInput);

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");
    private static final int TRIES = 150;

    private static final List<String> BITS = List.of(
            "\n",
            "\r\n",
            "- ",
            "> ",
            "# ",
            "## COR-12: ",
            "---\n",
            "***",
            "_",
            "`",
            "```",
            "[a]",
            "(b.md)",
            "![x](y)",
            "<b>",
            "<!--",
            "|a|b|\n|-|-|\n",
            "=",
            "1. ",
            "    ",
            "\t",
            "\\",
            "&amp;",
            "[^1]",
            "{#id}",
            ": ",
            "key: ",
            "\"",
            "'",
            "&a ",
            "*a",
            "{a: b}",
            "[x, y]",
            "Status: done\n",
            "As a u, I want x",
            "\uFEFF",
            "\u200B",
            "\u0000",
            "<!-- bfflow:begin -->\n",
            "<!-- bfflow:end -->\n",
            ",",
            "ID,Title,Status\n",
            "COR-1,",
            "a",
            "j",
            "b");

    @TestFactory
    Stream<DynamicTest> no_input_does_harm() throws Exception {
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(INPUTS)) {
            inputs = files.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(inputs).hasSizeGreaterThan(TARGETS.size());
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        input.toString(),
                        () -> TARGETS.get(input.getParent().getFileName().toString())
                                .run(Files.readAllBytes(input))));
    }

    static Stream<String> targets() {
        return TARGETS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nor_does_what_chance_puts_together(String target) throws Exception {
        Random random = new Random(2611);
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder();
            for (int bits = 1 + random.nextInt(20); bits > 0; bits--) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            }
            TARGETS.get(target).run(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
