package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Verdict;
import com.betterfleet.bfflow.check.Verdicts;
import com.betterfleet.bfflow.xml.Xml;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code junit.xml}: a test case for each artefact and each rule that judges it, so that what passes is seen as well. What
 * GitLab reads of it is said in
 * <a href="https://docs.gitlab.com/ci/testing/unit_test_reports/#junit-xml-format-specification">its documentation</a>; it
 * tells test cases apart by classname and name, and takes 500,000 of them in 30 MB. A story in active work has 19, of 80 bytes
 * each where it passes: so those that pass do without their file.
 *
 * <p>What fails the build is a failure. What is waived or baselined is skipped, with the reason. What is only to be known,
 * such as a warning, passes, and is the output of its test.
 */
final class JUnitReport {

    private final Outcome outcome;
    private final Xml xml;

    private JUnitReport(Outcome outcome, Xml xml) {
        this.outcome = outcome;
        this.xml = xml;
    }

    static byte[] of(Outcome outcome) {
        List<Verdict> verdicts = Verdicts.of(outcome.report(), outcome.rules(), outcome.policy());
        return Xml.file(xml -> new JUnitReport(outcome, xml).suite(verdicts));
    }

    private void suite(List<Verdict> verdicts) {
        xml.element(
                "testsuites",
                () -> xml.element("testsuite", () -> {
                    xml.attribute("name", "bfflow");
                    xml.attribute("tests", verdicts.size());
                    xml.attribute("failures", count(verdicts, this::isFailed));
                    xml.attribute("errors", 0);
                    xml.attribute("skipped", count(verdicts, this::isSkipped));
                    outcome.report()
                            .bypass()
                            .ifPresent(reason -> xml.element(
                                    "properties",
                                    () -> xml.leaf("property", () -> {
                                        xml.attribute("name", "bypass");
                                        xml.attribute("value", reason);
                                    })));
                    verdicts.forEach(this::testCase);
                }));
    }

    private void testCase(Verdict verdict) {
        if (verdict.findings().isEmpty()) {
            xml.leaf("testcase", () -> names(verdict));
        } else {
            xml.element("testcase", () -> {
                names(verdict);
                xml.attribute("file", verdict.path());
                outcome(verdict);
            });
        }
    }

    /** Neither has a title in it: a test keeps its history while words change. */
    private void names(Verdict verdict) {
        xml.attribute("classname", "bfflow." + verdict.kind());
        xml.attribute("name", verdict.rule() + ": " + verdict.artefact());
    }

    private void outcome(Verdict verdict) {
        List<Finding> failed =
                verdict.findings().stream().filter(outcome::fails).toList();
        List<Finding> excepted =
                verdict.findings().stream().filter(finding -> !finding.isOpen()).toList();
        if (!failed.isEmpty()) {
            xml.leaf(
                    "failure",
                    () -> {
                        xml.attribute("message", failed.get(0).message());
                        xml.attribute("type", failed.get(0).severity().word());
                    },
                    texts(failed));
        } else if (isSkipped(verdict)) {
            xml.leaf("skipped", () -> xml.attribute("message", excuse(excepted.get(0))), texts(excepted));
        }
        List<Finding> others = verdict.findings().stream()
                .filter(finding -> failed.isEmpty() ? finding.isOpen() : !failed.contains(finding))
                .toList();
        if (!others.isEmpty()) {
            xml.leaf("system-out", () -> {}, texts(others));
        }
    }

    private boolean isFailed(Verdict verdict) {
        return verdict.findings().stream().anyMatch(outcome::fails);
    }

    /** One that passes but for what somebody let pass; a warning beside it does not make it pass in full. */
    private boolean isSkipped(Verdict verdict) {
        return !isFailed(verdict) && verdict.findings().stream().anyMatch(finding -> !finding.isOpen());
    }

    private static int count(List<Verdict> verdicts, Predicate<Verdict> which) {
        return (int) verdicts.stream().filter(which).count();
    }

    private static String texts(List<Finding> findings) {
        return findings.stream().map(JUnitReport::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(Finding finding) {
        String excuse = excuse(finding);
        return (excuse.isEmpty() ? finding.severity().word() + ": " : excuse + "\n")
                + new FindingText(finding).inFull();
    }

    private static String excuse(Finding finding) {
        return new FindingText(finding).excuse().orElse("");
    }
}
