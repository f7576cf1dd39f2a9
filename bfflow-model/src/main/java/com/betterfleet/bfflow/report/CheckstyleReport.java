package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.xml.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code checkstyle.xml}: findings as Checkstyle writes its own, which many tools read, see
 * <a href="https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java">its
 * XML logger</a>. Open findings only: the format has no word for what is waived or baselined. A bypass is a finding of
 * its own.
 */
final class CheckstyleReport {

    /** The version of the format: the first that all readers know. */
    private static final String VERSION = "4.3";

    private CheckstyleReport() {}

    static byte[] of(Outcome outcome) {
        Map<String, List<Finding>> byFile = outcome.openWithBypass().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.location().path(), LinkedHashMap::new, Collectors.toList()));
        return Xml.file(xml -> xml.element("checkstyle", () -> {
            xml.attribute("version", VERSION);
            byFile.forEach((path, findings) -> xml.element("file", () -> {
                xml.attribute("name", path);
                findings.forEach(finding -> xml.leaf("error", () -> attributes(xml, finding)));
            }));
        }));
    }

    private static void attributes(Xml xml, Finding finding) {
        xml.attribute("line", finding.location().line());
        xml.attribute("column", finding.location().column());
        xml.attribute("severity", finding.severity().word());
        xml.attribute("message", new FindingText(finding).withFix());
        xml.attribute("source", "bfflow." + finding.rule());
    }
}
