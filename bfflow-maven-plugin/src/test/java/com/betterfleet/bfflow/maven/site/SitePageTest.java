package com.betterfleet.bfflow.maven.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePageTest {

    private static final Path PROJECTS = Path.of("src/test/resources/projects");

    @Test
    void shows_the_work_the_requirements_with_their_stories_and_what_was_found() throws Exception {
        assertThat(text(html("reported"))).isEqualTo("""
                From challenge to release note
                1 work item, 3 stories, 1 entry: 1 error, 1 warning, 1 waived
                Work
                Delivery
                Work item | Folder | Stories done | Entries | Next
                dispatch | docs/work/active/dispatch | 1 of 3 | 1 | mend 1 error, the first at docs/work/active/dispatch/stories.md:16:1
                Requirements
                Specification: Dispatch & alarm
                docs/work/active/dispatch/specification.md answers Challenge: Dispatchers rely on vehicles that went quiet
                Requirement | Story | Title | Status | Release notes
                Stale vehicles | COR-12 | Grey out stale vehicles | done | Dispatchers see stale vehicles greyed out (unreleased)
                Sorting | not covered
                None in particular | COR-13 | Count silent minutes in one place | in delivery
                Stories without a specification
                Requirement | Story | Title | Status | Release notes
                 | COR-14 | Print the board | ready
                Findings
                Severity | Place | Rule | Message | Fix
                warning | docs/work/active/dispatch/specification.md:11:1 | specification-covered | no story covers the requirement 'Sorting' | Write a story whose field Specification links to this heading, or let the one that builds it do so.
                error | docs/work/active/dispatch/stories.md:16:1 | story-release-note | COR-13 "Count silent minutes in one place" is in delivery and has no release-note entry | mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-13
                Let pass
                Place | Rule | Message | Why it passes
                docs/work/active/dispatch/stories/COR-14.md:1:1 | story-specification | COR-14 "Print the board" names no specification | waived: nobody has specified printing yet
                """);
    }

    @Test
    void escapes_what_it_shows() throws Exception {
        assertThat(html("reported")).contains("Dispatch &amp; alarm").doesNotContain("& alarm");
    }

    @Test
    void runs_and_loads_nothing_that_a_title_asks_for(@TempDir Path root) throws Exception {
        Path stories = Files.createDirectories(root.resolve("docs/work/active/dispatch"))
                .resolve("stories.md");
        Files.writeString(stories, """
                # Stories

                ## COR-12: &lt;img src=x onerror=alert(1)>&lt;/script>&lt;script>alert(2)&lt;/script>
                """);

        assertThat(html(root)).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img", "<script");
    }

    @Test
    void says_where_there_is_nothing() throws Exception {
        assertThat(text(html("broken-entry"))).contains("""
                Work
                There is no work item.
                Requirements
                There is no specification.
                """);
    }

    private static String html(String project) throws Exception {
        return html(PROJECTS.resolve(project));
    }

    private static String html(Path root) throws Exception {
        Governed governed = Governed.read(root, "bfflow.yml", SitePageTest.class.getClassLoader());
        return new String(
                new SitePage(
                                governed.check(LocalDate.of(2026, 11, 22), Optional.empty()),
                                governed.policy().requirementSections())
                        .html(),
                StandardCharsets.UTF_8);
    }

    /** The body as text: a row of a table, a heading, a paragraph is a line, and a stroke stands between cells. */
    private static String text(String html) {
        return html.substring(html.indexOf("<body>"))
                .replaceAll("\\s*\\R\\s*", "")
                .replaceAll("</t[dh]>", " | ")
                .replaceAll("</(p|h\\d|tr)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("(?m)[ |]+$", "");
    }
}
