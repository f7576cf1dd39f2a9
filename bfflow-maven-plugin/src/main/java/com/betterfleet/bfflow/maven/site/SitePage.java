package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.report.Totals;
import com.betterfleet.bfflow.status.WorkStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;

/**
 * A check as a page of a Maven site: how far the work is, which story answers which requirement, and what was found.
 *
 * @param requirementSections the sections of a specification that hold its requirements
 */
public record SitePage(Report report, List<String> requirementSections) {

    /** The page's heading. */
    public static final String TITLE = "From challenge to release note";

    /** Defends the list. */
    public SitePage {
        requirementSections = List.copyOf(requirementSections);
    }

    /** Writes the whole page into a site. */
    public void write(Sink sink) {
        write(new SinkPen(sink));
    }

    /** The whole page as HTML, where there is no site around it. */
    public byte[] html() {
        HtmlPen pen = new HtmlPen();
        write(pen);
        return pen.html().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Pen pen) {
        pen.page(TITLE, () -> {
            pen.chapter(TITLE, () -> {
                Totals totals = new Totals(report);
                pen.paragraph(totals.read() + ": " + totals.outcome());
            });
            WorkChapter.write(pen, WorkStatus.of(report, Optional.empty()));
            new RequirementsChapter(pen, report.chain(), requirementSections).write();
            FindingsChapter.write(pen, report);
        });
    }
}
