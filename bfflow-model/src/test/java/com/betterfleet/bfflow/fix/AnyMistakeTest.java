package com.betterfleet.bfflow.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever slips of the pen a repository has: fix never leaves more to do than before, and has nothing to do the second time. */
class AnyMistakeTest {

    private static final int RUNS = 200;
    private static final int MOST_MISTAKES = 6;

    private static final String MORE = """
            === docs/work/active/dispatch/more-stories.md
            # More stories

            **Specification**: [Board](specification.md#stale-vehicles)
            **Milestone**: 2026.11

            ## COR-13: Hatch them

            - Status: done
            - Depends on: COR-12

            As a dispatcher, I want stale vehicles hatched, so that I see them without colour.

            **Acceptance criteria**

            - They are hatched.

            ## COR-14: Leave them out

            - Status: ready
            - Challenge: [Why](challenge.md#high-level-use-cases-jtbd)

            As a dispatcher, I want stale vehicles left out.

            Given a stale vehicle, when I assign, then it is not offered.
            === docs/work/active/dispatch/release-plan.md
            # November

            - Milestone: 2026.11
            === docs/release-notes/unreleased/COR-13.md
            ---
            stories: [COR-13]
            type: changed
            audience: operator
            title: Hatching
            configuration:
              - {action: added, key: HATCH, kind: env}
            ---
            """;

    @TempDir
    private Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(2204, 2204 + RUNS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaves_less_to_do_or_as_much(int seed) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with(MORE);
        Random random = new Random(seed);
        for (int mistakes = 1 + random.nextInt(MOST_MISTAKES); mistakes > 0; mistakes--) {
            spoil(random);
        }
        List<String> before = Fixing.found(repository);

        List<String> after = Fixing.fixed(repository);

        assertThat(after).hasSizeLessThanOrEqualTo(before.size());
        assertThat(Fixing.fixes(repository).changes()).as("a second run").isEmpty();
    }

    private void spoil(Random random) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        if (random.nextInt(12) == 0) {
            String name = file.getFileName().toString();
            Path other = file.resolveSibling(random.nextBoolean() ? name.toLowerCase(Locale.ROOT) : "x" + name);
            if (!Files.exists(other)) {
                Files.move(file, other);
            }
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.isEmpty()) {
            return;
        }
        int at = random.nextInt(lines.size());
        if (random.nextInt(5) == 0) {
            lines.remove(at);
        } else {
            lines.set(at, slip(lines.get(at), random));
        }
        Files.writeString(file, String.join(random.nextInt(8) == 0 ? "\r\n" : "\n", lines) + "\n");
    }

    private static String slip(String line, Random random) {
        if (line.length() < 3) {
            return line;
        }
        int at = 1 + random.nextInt(line.length() - 2);
        return switch (random.nextInt(5)) {
            case 0 -> line.substring(0, at) + line.substring(at + 1);
            case 1 -> line.substring(0, at) + line.charAt(at) + line.substring(at);
            case 2 -> line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
            case 3 -> line.toLowerCase(Locale.ROOT);
            default -> line.substring(0, at) + "e" + line.substring(at + 1);
        };
    }
}
