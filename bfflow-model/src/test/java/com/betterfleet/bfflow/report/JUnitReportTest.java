package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Outcomes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {

    private static final List<RuleInfo> RULES = List.of(
            RuleInfo.error("story-release-note", Group.DELIVERY).judging(Subject.STORY),
            RuleInfo.error("specification-challenge", Group.CHAIN).judging(Subject.SPECIFICATION),
            RuleInfo.warning("specification-covered", Group.CHAIN).judging(Subject.SPECIFICATION),
            new RuleInfo("linear-issue", Group.MIRROR, Severity.OFF, RuleInfo.Reach.LIVE).judging(Subject.STORY));

    @Test
    void each_artefact_passes_each_rule_that_judges_it_or_fails_or_is_skipped() {
        Report report = Findings.report(missingEntry(), Outcomes.waived(), Outcomes.baselined(), Outcomes.awkward());

        assertThat(text(ReportFormat.JUNIT, Outcomes.of(report, RULES))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                  <testsuite name="bfflow" tests="5" failures="1" errors="0" skipped="2">
                    <testcase classname="bfflow.specification" name="specification-challenge: docs/work/active/dispatch/specification.md" file="docs/work/active/dispatch/specification.md">
                      <skipped message="waived: predates the workflow, approved by head of product, until 2026-12-31">waived: predates the workflow, approved by head of product, until 2026-12-31
                docs/work/active/dispatch/specification.md:3:1 something is missing
                fix: Add it.</skipped>
                    </testcase>
                    <testcase classname="bfflow.specification" name="specification-covered: docs/work/active/dispatch/specification.md" file="docs/work/active/dispatch/specification.md">
                      <skipped message="baselined: it was there when the repository adopted the workflow">baselined: it was there when the repository adopted the workflow
                docs/work/active/dispatch/specification.md:3:1 something is missing
                fix: Add it.</skipped>
                    </testcase>
                    <testcase classname="bfflow.story" name="story-release-note: COR-12" file="docs/work/active/dispatch/stories.md">
                      <failure message="COR-12 has no release-note entry" type="error">error: docs/work/active/dispatch/stories.md:42:1 COR-12 has no release-note entry
                fix: mvn bfflow:new -Dbfflow.kind=release-note</failure>
                    </testcase>
                    <testcase classname="bfflow.story" name="story-release-note: COR-13"/>
                    <testcase classname="bfflow.file" name="broken-link: docs/work/active/größe: a, b/100% ready.md" file="docs/work/active/größe: a, b/100% ready.md">
                      <system-out>warning: docs/work/active/größe: a, b/100% ready.md:7:3 AWKWARD
                fix: AWKWARD</system-out>
                    </testcase>
                  </testsuite>
                </testsuites>
                """.replace(
                "AWKWARD", "\"Größe\" &lt;b&gt;&amp;amp; ]]&gt; 100%25, a:b\nnext\uFFFD[31m \uD83D\uDC69 {0} [x](1)"));
    }

    @Test
    void nothing_is_a_suite_without_tests() {
        assertThat(text(ReportFormat.JUNIT, Outcomes.nothing())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                  <testsuite name="bfflow" tests="0" failures="0" errors="0" skipped="0">
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void a_warning_fails_only_where_it_fails_the_build() throws Exception {
        Finding warning = Findings.affecting();

        assertThat(cases(Outcomes.of(warning), "failure")).isEmpty();
        assertThat(cases(Outcomes.of(warning), "system-out")).containsExactly("story-release-note: COR-12");
        assertThat(cases(Outcomes.warningsFail(warning), "failure")).containsExactly("story-release-note: COR-12");
        assertThat(cases(Outcomes.warningsFail(warning), "system-out")).isEmpty();
    }

    @Test
    void several_findings_of_one_artefact_and_rule_are_one_failure() throws Exception {
        Outcome outcome = Outcomes.of(
                missingEntry(),
                Findings.finding(Severity.ERROR, State.OPEN, "wrong, too", Fix.byHand("Mend it.")),
                Findings.finding(Severity.INFO, State.OPEN, "odd", Fix.byHand("")),
                Findings.finding(Severity.ERROR, State.BASELINED, "old", Fix.byHand("")));

        Element failure = Parsed.xml(ReportFormat.JUNIT.of(outcome), "failure");
        assertThat(failure.getTextContent()).isEqualTo("""
                error: docs/work/active/dispatch/stories.md:42:1 COR-12 has no release-note entry
                fix: mvn bfflow:new -Dbfflow.kind=release-note

                error: docs/work/active/dispatch/stories.md:42:1 wrong, too
                fix: Mend it.""");
        assertThat(failure.getParentNode().getTextContent())
                .contains("info: docs/work/active/dispatch/stories.md:42:1 odd", "old");
        assertThat(cases(outcome, "skipped")).isEmpty();
    }

    @Test
    void no_two_tests_have_one_name_because_gitlab_would_show_one_of_them() throws Exception {
        NodeList all = Parsed.xml(ReportFormat.JUNIT.of(Outcomes.everything())).getElementsByTagName("testcase");

        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element test = (Element) all.item(i);
            assertThat(names.add(test.getAttribute("classname") + test.getAttribute("name")))
                    .isTrue();
        }
        assertThat(Parsed.xml(ReportFormat.JUNIT.of(Outcomes.everything()), "testsuite")
                        .getAttribute("tests"))
                .isEqualTo(String.valueOf(names.size()));
    }

    @Test
    void a_bypass_is_a_property_of_the_suite() throws Exception {
        Element property = Parsed.xml(ReportFormat.JUNIT.of(Outcomes.of(Findings.bypassed("outage"))), "property");

        assertThat(property.getAttribute("name")).isEqualTo("bypass");
        assertThat(property.getAttribute("value")).isEqualTo("outage");
    }

    /** The names of the tests that have such an element. */
    private static List<String> cases(Outcome outcome, String element) throws Exception {
        NodeList found = Parsed.xml(ReportFormat.JUNIT.of(outcome)).getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(node -> ((Element) node.getParentNode()).getAttribute("name"))
                .toList();
    }
}
