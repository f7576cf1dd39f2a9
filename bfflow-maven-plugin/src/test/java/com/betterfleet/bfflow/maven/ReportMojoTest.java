package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class ReportMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @BeforeEach
    void complete_the_session() {
        HarnessSession.complete(session);
    }

    @Test
    @Basedir("/projects/reported")
    @InjectMojo(goal = "report")
    void writes_a_page_of_its_own_without_a_site_and_does_not_fail(ReportMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("bfflow: target/bfflow/site/bfflow.html");
        assertThat(Path.of(MojoExtension.getBasedir(), "target/bfflow/site/bfflow.html"))
                .content()
                .contains("1 work item, 3 stories, 1 entry");
    }

    @Test
    @Basedir("/projects/reported")
    @InjectMojo(goal = "report")
    void writes_into_the_page_of_a_site(ReportMojo mojo) throws Exception {
        Sink sink = mock(Sink.class);

        mojo.generate(sink, Locale.ENGLISH);

        verify(sink).text("not covered");
        verify(sink).close();
        assertThat(mojo.getOutputPath()).isEqualTo("bfflow");
        assertThat(mojo.getName(Locale.GERMAN)).isEqualTo("bfflow");
        assertThat(mojo.getCategoryName()).isEqualTo("Project Reports");
        assertThat(mojo.isExternalReport()).isFalse();
    }

    @Test
    @Basedir("/projects/reported")
    @InjectMojo(goal = "report")
    @MojoParameter(name = "skip", value = "true")
    void is_left_out_where_it_is_to_be_skipped(ReportMojo mojo) {
        assertThat(mojo.canGenerateReport()).isFalse();
    }

    @Test
    @Basedir("/projects/reported")
    @InjectMojo(goal = "report")
    @MojoParameter(name = "config", value = "none.yml")
    void fails_the_site_for_a_policy_that_is_not_there(ReportMojo mojo) {
        assertThatThrownBy(() -> mojo.generate(mock(Sink.class), Locale.ENGLISH))
                .isInstanceOf(MavenReportException.class)
                .hasMessageStartingWith("bfflow.config names none.yml, and there is no such file in ");
    }
}
