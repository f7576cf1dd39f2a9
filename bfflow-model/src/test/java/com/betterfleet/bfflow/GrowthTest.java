package com.betterfleet.bfflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What four times as large a page costs: not much more than four times as much. Counted in bytes that are made on the way,
 * since time on a busy machine says nothing.
 */
class GrowthTest {

    private static final int FIRST = 300;
    private static final int SIZE = 600;
    private static final int TIMES = 4;

    @TempDir
    Path folder;

    /** Shapes of pages of stories on which it shows what is not linear. */
    private static Stream<Named<IntFunction<String>>> shapes() {
        return Stream.of(
                named("a chain of dependencies", i -> story(i) + (i > 0 ? "- Depends on: COR-" + i + "\n" : "")),
                named("dependencies on what comes later", i -> story(i) + "- Depends on: COR-" + (i + 2) + "\n"),
                named("one id", i -> "## COR-1: Story " + i + "\n"),
                named("headings of one name", i -> story(i) + "### Notes\n\nText\n"),
                named("sections without stories", i -> "## Section\n\nText\n\n### Part\n\nText\n"),
                named("a requirement each", i -> story(i) + "- Specification: [R](specification.md#r-" + i + ")\n"),
                named("almost stories", i -> "## cor " + (i + 1) + " Story\n\nAs a user, I want it.\n"));
    }

    private static String story(int index) {
        return "## COR-" + (index + 1) + ": Story\n\n";
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void fourTimesTheStoriesCostFourTimesAsMuch(IntFunction<String> shape) throws Exception {
        check(repository(FIRST, shape));
        long small = bytes(repository(SIZE, shape));
        long large = bytes(repository(SIZE * TIMES, shape));
        assertThat((double) large / small).isLessThan(TIMES * 1.5);
    }

    private Path repository(int size, IntFunction<String> shape) throws IOException {
        StringBuilder stories = new StringBuilder("# Stories\n\n- Specification: [S](specification.md)\n");
        StringBuilder specification = new StringBuilder("# S\n\n- Challenge: [C](challenge.md)\n\n## Requirements\n");
        for (int i = 0; i < size; i++) {
            stories.append('\n').append(shape.apply(i));
            specification.append("\n### R ").append(i).append("\n\nText\n");
        }
        Path root = folder.resolve(String.valueOf(size));
        Path item = Files.createDirectories(root.resolve("docs/work/active/item"));
        Files.writeString(item.resolve("challenge.md"), "# C\n");
        Files.writeString(item.resolve("specification.md"), specification);
        Files.writeString(item.resolve("stories.md"), stories);
        return root;
    }

    private static long bytes(Path root) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        check(root);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void check(Path root) throws Exception {
        Governed.read(root, "bfflow.yml", GrowthTest.class.getClassLoader())
                .check(LocalDate.of(2026, 11, 22), Optional.empty());
    }
}
