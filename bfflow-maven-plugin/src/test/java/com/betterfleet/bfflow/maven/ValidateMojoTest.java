package com.betterfleet.bfflow.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @BeforeEach
    void complete_the_session() {
        HarnessSession.complete(session);
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    void passes_a_whole_chain_with_one_line_and_writes_the_report(ValidateMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info(matches("bfflow: 1 work item, 1 story, 1 entry checked in .* s: ok"));
        verify(log, never()).warn(anyString());
        assertThat(Path.of(MojoExtension.getBasedir(), "target/bfflow/report.json"))
                .isRegularFile();
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    void works_once_a_build(ValidateMojo mojo) throws Exception {
        mojo.execute();
        mojo.execute();

        verify(log, times(1)).info(contains("checked in"));
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    void fails_on_an_error_and_says_how_many_and_where_to_read_them(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in the chain; see target/bfflow/report.html");
        verify(log).error(contains("docs/work/active/dispatch/stories.md:1:1 story-specification: "));
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    void takes_away_the_page_of_an_earlier_build_that_failed(ValidateMojo mojo) throws Exception {
        Path page = Path.of(MojoExtension.getBasedir(), "target/bfflow/report.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "an earlier build failed");

        mojo.execute();

        assertThat(page).doesNotExist();
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "html")
    void writes_the_page_of_a_whole_chain_if_asked(ValidateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(Path.of(MojoExtension.getBasedir(), "target/bfflow/report.html"))
                .content()
                .contains("The chain is whole");
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "config", value = "lenient.yml")
    void passes_with_a_warning(ValidateMojo mojo) throws Exception {
        mojo.execute();

        verify(log).warn(contains("story-specification"));
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "never")
    void goes_on_after_an_error_if_nothing_is_to_fail(ValidateMojo mojo) throws Exception {
        mojo.execute();

        verify(log).error(contains("story-specification"));
        verify(log).warn(contains("bfflow.failOn is never"));
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skip", value = "true")
    void does_nothing_but_say_so_if_skipped(ValidateMojo mojo) throws Exception {
        mojo.execute();

        verify(log).warn("bfflow: skipped, because bfflow.skip is set");
        verify(log, never()).error(anyString());
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    void lets_a_build_through_for_a_reason(ValidateMojo mojo) {
        session.getUserProperties().setProperty("bfflow.bypass", "hot fix");

        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    void refuses_a_bypass_without_a_reason(ValidateMojo mojo) {
        session.getUserProperties().setProperty("bfflow.bypass", "true");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.bypass needs a reason: -Dbfflow.bypass=\"why this build may pass\"");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "root", value = "${basedir}/absent")
    void fails_on_a_root_that_is_not_there(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("bfflow.root names .*absent, and there is no such folder");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "config", value = "absent.yml")
    void fails_on_a_policy_that_was_named_and_is_not_there(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("bfflow.config names absent.yml, and there is no such file in ");
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "SARIF, codequality,junit,,checkstyle,sarif")
    void writes_the_reports_that_it_is_asked_for_also_when_it_fails(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(Path.of(MojoExtension.getBasedir(), "target/bfflow").toFile().list())
                .contains("report.json", "report.sarif", "codequality.json", "junit.xml", "checkstyle.xml");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "json,serif")
    void fails_on_a_report_that_there_is_not(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.reports cannot be 'serif'; did you mean 'sarif'?");
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "github")
    @MojoParameter(name = "githubActions", value = "true")
    void annotates_a_build_on_github_after_its_own_lines(ValidateMojo mojo) {
        String printed = printedBy(() -> assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class));

        assertThat(printed)
                .startsWith("::error file=docs/work/active/dispatch/stories.md,line=1,col=1,"
                        + "title=bfflow story-specification::");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "github")
    @MojoParameter(name = "githubActions", value = "false")
    void says_why_it_does_not_annotate_a_build_elsewhere(ValidateMojo mojo) {
        String printed = printedBy(() -> assertThatCode(mojo::execute).doesNotThrowAnyException());

        assertThat(printed).isEmpty();
        verify(log).info("bfflow: no annotations for GitHub, because GITHUB_ACTIONS is not true here");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "root", value = "nope")
    @MojoParameter(name = "format", value = "json")
    void who_asks_for_json_gets_some_where_there_is_no_such_root(ValidateMojo mojo) {
        String printed = printedBy(() -> assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("bfflow.root names "));

        assertThat(printed).contains("\"ok\": false", "bfflow.root names ");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "output", value = "${basedir}/pom.xml")
    void says_what_is_wrong_with_an_output_that_is_a_file(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("nothing can be written to ")
                .hasMessageEndingWith("pom.xml: it is a file, and no folder");
    }

    /** Standard output is everybody's; nobody else prints while a test of a goal runs. */
    private static String printedBy(Runnable run) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            run.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8);
    }
}
