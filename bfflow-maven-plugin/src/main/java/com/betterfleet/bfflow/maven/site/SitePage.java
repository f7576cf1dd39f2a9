package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.report.Totals;
import com.betterfleet.bfflow.status.WorkStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
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

    /** Writes the whole page. */
    public void write(Sink sink) {
        Pen pen = new Pen(sink);
        pen.title(TITLE);
        sink.body();
        section(sink, () -> {
            pen.chapter(TITLE);
            Totals totals = new Totals(report);
            pen.paragraph(totals.read() + ": " + totals.outcome());
        });
        section(sink, () -> WorkChapter.write(pen, WorkStatus.of(report, Optional.empty())));
        section(sink, () -> new RequirementsChapter(pen, report.chain(), requirementSections).write());
        section(sink, () -> FindingsChapter.write(pen, report));
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** The whole page as HTML, where there is no site around it. */
    public byte[] html() throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        write(new Xhtml5SinkFactory().createSink(html, StandardCharsets.UTF_8.name()));
        return html.toByteArray();
    }

    private static void section(Sink sink, Runnable content) {
        sink.section1();
        content.run();
        sink.section1_();
    }
}
