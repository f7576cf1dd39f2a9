package com.betterfleet.bfflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.csv.Csv;
import com.betterfleet.bfflow.landscape.LandscapeMaker;
import com.betterfleet.bfflow.landscape.LandscapeMarkdown;
import com.betterfleet.bfflow.linear.mirror.Mirror;
import com.betterfleet.bfflow.linear.mirror.MirrorCsv;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.lock.LockUpdate;
import com.betterfleet.bfflow.milestone.MilestoneMarkdown;
import com.betterfleet.bfflow.milestone.MilestoneReadiness;
import com.betterfleet.bfflow.notes.ForgeNotes;
import com.betterfleet.bfflow.notes.HtmlNotes;
import com.betterfleet.bfflow.notes.MarkdownNotes;
import com.betterfleet.bfflow.notes.NotesPage;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult;
import com.betterfleet.bfflow.notes.ReleaseNotes;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.report.Outcome;
import com.betterfleet.bfflow.report.ReportFormat;
import com.betterfleet.bfflow.review.ReviewText;
import com.betterfleet.bfflow.status.StatusMarkdown;
import com.betterfleet.bfflow.status.WorkStatus;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Titles, owners and entries that are markup, and would run or load something: in every file that is made of them, they are text. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
class HostileMarkupTest {

    private static final String EVIL = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";

    /** The same on a page: as markup, which a heading's text leaves out, and as signs, which it is made of. */
    private static final String WRITTEN = EVIL + " " + EVIL.replace("<", "&lt;");

    /** What ends code and a cell, and the same again. */
    private static final String FOLDER = "dispatch`|<img src=x onerror=alert(1)>";

    private static final String SPECIFICATION = "docs/work/active/" + FOLDER + "/specification.md";

    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private static final String REPOSITORY =
            """
            === docs/work/active/dispatch/index.md
            # %1$s
            === docs/work/active/dispatch/challenge.md
            # Challenge: %1$s

            - Owner: %1$s

            ## High-Level Use Cases / JTBD

            - TODO [x](javascript:alert(3)) %1$s
            === docs/work/active/dispatch/specification.md
            # Specification: %1$s

            - Challenge: [x](challenge.md)

            ## Requirements

            ### %1$s

            See [%1$s](%1$s.md).
            === docs/work/active/dispatch/stories.md
            # %1$s stories

            - Specification: [x](specification.md)

            ## COR-12: %1$s

            - Status: done
            - Milestone: 2026.11

            As a reader, I want %1$s.

            ## COR-13: %1$s

            - Status: in delivery

            ## COR-14: %2$s

            - Status: in delivery
            - Milestone: 2026.11
            === docs/release-notes/unreleased/COR-12.md
            ---
            stories: [COR-12]
            type: deprecated
            audience: customer
            title: "%3$s"
            deprecation: {replacement: "%3$s", removal: "%3$s"}
            ---
            [x](javascript:alert(3)) <a href="javascript:alert(4)">y</a>
            """.replace("/dispatch/", "/" + FOLDER + "/").formatted(WRITTEN, FORMULA, EVIL);

    @TempDir
    private Path root;

    private TinyRepository repository;
    private Governed governed;
    private Report report;

    @BeforeEach
    void check() throws Exception {
        repository = TinyRepository.in(root, REPOSITORY);
        read();
    }

    private void read() throws Exception {
        governed = Governed.read(root, "bfflow.yml", getClass().getClassLoader());
        report = governed.check(LocalDate.of(2026, 11, 22), Optional.of(EVIL));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void in_every_report(ReportFormat format) throws Exception {
        byte[] bytes = format.of(new Outcome(
                report,
                Catalogue.infos(Catalogue.RULES),
                governed.policy(),
                getClass().getClassLoader(),
                Severity.ERROR,
                "1"));
        String text = new String(bytes, UTF_8);

        assertThat(text).contains("alert(1)");
        switch (format) {
            case HTML -> isHarmless(text, 1);
            case JUNIT, CHECKSTYLE ->
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(bytes))
                                .getElementsByTagName("img")
                                .getLength())
                        .isZero();
            case JSON, SARIF, CODEQUALITY ->
                assertThat(JsonMapper.shared().readTree(bytes).isContainer()).isTrue();
            case GITHUB -> assertThat(text.lines()).allMatch(line -> line.startsWith("::"));
        }
    }

    @Test
    void in_release_notes() throws Exception {
        NotesPage page = ((NotesResult.Found)
                        new ReleaseNotes(governed.chain(), governed.policy(), governed.pageWords())
                                .page(NotesRequest.unreleased()))
                .page();

        isHarmless(new HtmlNotes(Optional.empty(), path -> Optional.empty()).render(page), 0);
        assertThat(List.of(
                        new MarkdownNotes(Optional.empty()).render(page),
                        ForgeNotes.GITHUB.render(page),
                        ForgeNotes.GITLAB.render(page)))
                .allSatisfy(text -> assertThat(text)
                        .contains("&lt;img src=x onerror=alert(1)>")
                        .doesNotContain("<img", "<script"));
    }

    @Test
    void in_what_is_pasted_into_a_merge_request() throws Exception {
        isHarmless(rendered(StatusMarkdown.of(WorkStatus.of(report, Optional.empty()))), 0);
        isHarmless(rendered(MilestoneMarkdown.of(MilestoneReadiness.of(report, governed.policy(), "2026.11"))), 0);
        Catalog catalog = governed.catalog(new Catalog.Repository(EVIL, Optional.empty(), Optional.empty()));
        isHarmless(rendered(LandscapeMarkdown.of(LandscapeMaker.of(List.of(catalog)))), 0);
    }

    @Test
    void in_what_changed_since_it_was_agreed() throws Exception {
        Files.writeString(
                root.resolve(Lock.FILE),
                LockFile.text(LockUpdate.of(governed.chain(), Lock.NONE, Optional.empty())
                        .lock()));
        repository.replace(SPECIFICATION, "See [", "``` See [");
        read();

        String review = ReviewText.markdown(governed.reviewer().review(Optional.empty()));

        assertThat(review).contains("COR-12");
        isHarmless(rendered(review), 0);
    }

    /** What a story says beyond its title stays Markdown, as its author wrote it: Linear shows no HTML. */
    @Test
    void in_the_titles_of_what_linear_imports() throws Exception {
        Mirror mirror = governed.mirror(Optional.empty());

        assertThat(mirror.issues()).isNotEmpty().allSatisfy(issue -> {
            String links = issue.description().substring(issue.description().lastIndexOf("---\n"));
            assertThat(Jsoup.parse(rendered(links)).select("li > a")).hasSizeGreaterThan(1);
            assertThat(Jsoup.parse(rendered(links)).select("img, script")).isEmpty();
        });
    }

    @Test
    void what_steers_a_terminal_is_not_in_what_linear_imports() throws Exception {
        repository.replace("docs/work/active/" + FOLDER + "/stories.md", "COR-14: ", "COR-14: \u001B[31mred \u202E");
        read();

        assertThat(MirrorCsv.of(governed.mirror(Optional.empty())))
                .contains("\uFFFD[31mred")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void a_title_that_is_a_formula_is_none_in_a_spreadsheet() throws Exception {
        List<Csv.Row> rows = Csv.rows(MirrorCsv.of(governed.mirror(Optional.empty())));

        assertThat(rows).anySatisfy(row -> assertThat(row.cells()).contains("'" + FORMULA));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.cells()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*")));
    }

    /** As a forge shows it. */
    private static String rendered(String markdown) {
        DataHolder tables = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        return HtmlRenderer.builder(tables)
                .build()
                .render(Parser.builder(tables).build().parse(markdown));
    }

    /** A page that runs nothing but the scripts of its own, and loads nothing. */
    private static void isHarmless(String html, int scripts) {
        Document page = Jsoup.parse(html);

        assertThat(page.text()).contains("alert(1)");
        assertThat(page.select("script")).hasSize(scripts);
        assertThat(page.select("img, iframe, object, [onerror], [href^=javascript]"))
                .isEmpty();
    }
}
