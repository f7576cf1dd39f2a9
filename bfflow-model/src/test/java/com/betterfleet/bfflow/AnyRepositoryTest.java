package com.betterfleet.bfflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.report.JsonReport;
import com.betterfleet.bfflow.report.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the check of every repository, whatever mistakes are in it. */
class AnyRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int RUNS = 100;

    @TempDir
    private Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(2604, 2604 + RUNS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_the_same_every_time_and_in_every_order_and_is_told_as_promised(int seed) throws Exception {
        Map<String, String> files = Mistakes.in(folder, new Random(seed)).everything();
        FakeTree tree = new FakeTree();
        files.forEach((path, text) -> tree.with(path, text.getBytes(StandardCharsets.ISO_8859_1)));

        Report report = check(tree);
        String json = json(report);

        assertThat(Schema.errors(json)).isEmpty();
        assertThat(report.findings()).allSatisfy(finding -> assertInside(finding, files));
        assertThat(json(check(tree))).as("a second time").isEqualTo(json);
        Random order = new Random(seed);
        for (int i = 0; i < 3; i++) {
            assertThat(json(check(tree.shuffled(order)))).as("in another order").isEqualTo(json);
        }
    }

    private static Report check(FakeTree tree) throws Exception {
        return Governed.read(Path.of("nowhere"), tree, "bfflow.yml", AnyRepositoryTest.class.getClassLoader())
                .check(TODAY, Optional.empty());
    }

    private static String json(Report report) {
        return new String(JsonReport.of(report, "1.0.0"), StandardCharsets.UTF_8);
    }

    private static void assertInside(Finding finding, Map<String, String> files) {
        Location place = finding.location();
        String text = new String(
                files.getOrDefault(place.path(), "").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String[] lines = text.split("\r\n|\n|\r", -1);
        assertThat(place.line()).as("%s", finding).isBetween(1, lines.length);
        assertThat(place.column()).as("%s", finding).isBetween(1, lines[place.line() - 1].length() + 1);
        assertThat(finding.message()).isNotBlank();
    }
}
