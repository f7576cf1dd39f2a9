package com.betterfleet.bfflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.report.JsonReport;
import com.betterfleet.bfflow.report.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the check of every repository, whatever mistakes are in it. */
class AnyRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property(seed = "2604", tries = 300)
    void is_told_as_promised(@ForAll(supplier = Mistakes.class) List<Slip> slips) throws Exception {
        Map<String, String> files = Mistakes.in(slips);

        Report report = check(tree(files));

        assertThat(Schema.errors(json(report))).isEmpty();
        assertThat(report.findings()).allSatisfy(finding -> assertInside(finding, files));
    }

    @Property(seed = "2605", tries = 300)
    void is_the_same_every_time_and_in_every_order(
            @ForAll(supplier = Mistakes.class) List<Slip> slips, @ForAll Random order) throws Exception {
        FakeTree tree = tree(Mistakes.in(slips));

        String json = json(check(tree));

        assertThat(json(check(tree))).as("a second time").isEqualTo(json);
        assertThat(json(check(tree.shuffled(order)))).as("in another order").isEqualTo(json);
    }

    @Property(seed = "2607", tries = 300)
    void is_the_same_when_pages_are_remembered_that_said_something_else(
            @ForAll(supplier = Mistakes.class) List<Slip> before, @ForAll(supplier = Mistakes.class) List<Slip> after)
            throws Exception {
        FakeTree tree = tree(Mistakes.in(after));

        Report report = Twice.read(pages -> check(tree(Mistakes.in(before)), pages), pages -> check(tree, pages));

        assertThat(json(report)).isEqualTo(json(check(tree)));
    }

    private static FakeTree tree(Map<String, String> files) {
        FakeTree tree = new FakeTree();
        files.forEach(tree::with);
        return tree;
    }

    private static Report check(FakeTree tree) throws Exception {
        return check(tree, PageMemory.none());
    }

    private static Report check(FakeTree tree, PageMemory pages) throws Exception {
        ClassLoader resources = AnyRepositoryTest.class.getClassLoader();
        return Governed.read(Path.of("nowhere"), tree, "bfflow.yml", resources, Elsewhere.NOTHING, pages)
                .check(TODAY, Optional.empty());
    }

    private static String json(Report report) {
        return new String(JsonReport.of(report, "1.0.0"), StandardCharsets.UTF_8);
    }

    private static void assertInside(Finding finding, Map<String, String> files) {
        Location place = finding.location();
        String[] lines = files.getOrDefault(place.path(), "").split("\r\n|\n|\r", -1);
        assertThat(place.line()).as("%s", finding).isBetween(1, lines.length);
        assertThat(place.column()).as("%s", finding).isBetween(1, lines[place.line() - 1].length() + 1);
        assertThat(finding.message()).isNotBlank();
    }
}
