package com.betterfleet.bfflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

    @ParameterizedTest
    @EnumSource
    void the_same_findings_give_the_same_bytes_in_any_order_and_any_locale(ReportFormat format) {
        Report report = Outcomes.everything().report();
        List<Finding> turned = new ArrayList<>(report.findings());
        Collections.reverse(turned);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Outcomes.text(format, Outcomes.of(new Report(report.chain(), turned, report.bypass()))))
                    .isEqualTo(Outcomes.text(format, Outcomes.everything()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"SARIF", "JUNIT", "GITHUB", "JSON"})
    void what_can_hold_a_bypass_holds_it(ReportFormat format) {
        assertThat(Outcomes.text(format, Outcomes.of(Findings.bypassed("see OPS-1"))))
                .contains("see OPS-1");
    }

    @Test
    void every_format_but_one_is_a_file_of_its_own() {
        assertThat(Arrays.stream(ReportFormat.values()).flatMap(format -> format.file().stream()))
                .containsExactly(
                        "report.json",
                        "report.html",
                        "report.sarif",
                        "codequality.json",
                        "junit.xml",
                        "checkstyle.xml");
    }
}
