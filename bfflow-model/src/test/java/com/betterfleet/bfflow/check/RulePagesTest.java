package com.betterfleet.bfflow.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has its page, and what the page shows is so. */
class RulePagesTest {

    private static final ClassLoader RESOURCES = RulePagesTest.class.getClassLoader();

    private static final int WIDTH = 100;

    @TempDir
    Path folder;

    static Stream<String> rules() {
        return Catalogue.infos(Catalogue.RULES).stream().map(RuleInfo::id);
    }

    static Stream<Arguments> waysDown() {
        return rules().map(RulePage::of)
                .flatMap(page -> page.waysDown().stream().map(way -> Arguments.of(page.id(), way)));
    }

    @Test
    void every_rule_has_a_page_and_every_page_a_rule() throws Exception {
        URL anyPage = RESOURCES.getResource(RulePages.FOLDER + "link-target.md");
        try (Stream<Path> pages = Files.list(Path.of(anyPage.toURI()).getParent())) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().map(id -> id + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_has_its_sections_and_none_is_empty(String id) {
        RulePage page = RulePage.of(id);

        assertThat(page.text()).startsWith("# " + id + "\n\n");
        assertThat(page.sections()).containsOnlyKeys(RulePage.SECTIONS);
        assertThat(page.sections().keySet()).containsExactlyElementsOf(RulePage.SECTIONS);
        assertThat(page.sections().values())
                .allSatisfy(section -> assertThat(section).isNotBlank());
        assertThat(page.files("Bad")).isNotEmpty();
        assertThat(page.files("Good")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_says_first_in_one_sentence_what_the_rule_says(String id) {
        assertThat(RulePages.sentence(RulePage.of(id).text()).orElseThrow())
                .matches("[A-Z].*\\.")
                .doesNotContain(". ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_can_be_read_in_a_terminal(String id) {
        assertThat(RulePage.of(id).text().lines().filter(line -> line.length() > WIDTH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_breaks_the_rule_and_no_other(String id) throws Exception {
        RulePage page = RulePage.of(id);
        List<String> expected =
                Stream.concat(page.alsoFound().stream(), Stream.of(id)).toList();

        List<Finding> findings = page.findings(folder, "Bad");

        assertThat(findings.stream().map(Finding::rule))
                .as(lines(findings))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings).allMatch(Finding::isOpen);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_good_example_breaks_no_rule(String id) throws Exception {
        List<Finding> findings = RulePage.of(id).findings(folder, "Good");

        assertThat(findings).as(lines(findings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waysDown")
    void every_way_of_turning_a_rule_down_does_so(String id, Map.Entry<String, String> way) throws Exception {
        RulePage page = RulePage.of(id);
        Severity before = page.findings(folder.resolve("before"), "Bad").stream()
                .filter(finding -> finding.rule().equals(id))
                .findFirst()
                .orElseThrow()
                .severity();

        List<Finding> after = page.findings(folder.resolve("after"), way).stream()
                .filter(finding -> !page.alsoFound().contains(finding.rule()))
                .filter(Finding::isOpen)
                .toList();

        assertThat(after).as(lines(after)).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(id);
            assertThat(finding.severity()).isGreaterThan(before);
        });
    }

    @Test
    void a_rule_without_a_page_has_none() {
        assertThat(RulePages.of("no-such-rule", RESOURCES)).isEmpty();
        assertThat(RulePages.of("../rules/link-target", RESOURCES)).isEmpty();
        assertThat(RulePages.of("", RESOURCES)).isEmpty();
    }

    @Test
    void a_page_without_a_paragraph_has_no_sentence() {
        assertThat(RulePages.sentence("# own-rule\n\n## Why\n\nBecause.\n")).isEmpty();
        assertThat(RulePages.sentence("")).isEmpty();
        assertThat(RulePages.sentence("# own-rule\n\nOver\ntwo lines.\n\nMore.\n"))
                .contains("Over two lines.");
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location() + " " + finding.severity().word() + " " + finding.rule() + ": "
                        + finding.message() + " | " + finding.fix().text())
                .collect(joining("\n", "found:\n", "\n"));
    }
}
