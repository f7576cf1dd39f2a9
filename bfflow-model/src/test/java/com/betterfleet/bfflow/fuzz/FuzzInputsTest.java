package com.betterfleet.bfflow.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer is started from and what it found, in every build. */
class FuzzInputsTest {

    /** A target of the fuzzer. */
    interface Target {
        void run(byte[] input) throws Exception;
    }

    static final Map<String, Target> TARGETS = Map.of(
            "MarkdownFuzz", MarkdownFuzz::fuzzerTestOneInput,
            "RepositoryFuzz", RepositoryFuzz::fuzzerTestOneInput,
            "YamlFuzz", YamlFuzz::fuzzerTestOneInput,
            "PolicyFuzz", PolicyFuzz::fuzzerTestOneInput,
            "ChangelogFuzz", ChangelogFuzz::fuzzerTestOneInput,
            "LinearCsvFuzz", LinearCsvFuzz::fuzzerTestOneInput);

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

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
}
