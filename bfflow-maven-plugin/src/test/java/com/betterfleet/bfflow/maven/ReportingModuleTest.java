package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ReportingModuleTest {

    private final MavenProject top = project("top");
    private final MavenProject one = project("one");
    private final MavenProject two = project("two");

    @Test
    void is_the_first_that_asks_for_the_report() {
        asks(one, "bfflow-maven-plugin");
        asks(two, "bfflow-maven-plugin");

        assertThat(isChosen(top)).isFalse();
        assertThat(isChosen(one)).isTrue();
        assertThat(isChosen(two)).isFalse();
    }

    @Test
    void is_the_top_level_one_where_none_does() {
        asks(one, "maven-javadoc-plugin");

        assertThat(isChosen(top)).isTrue();
        assertThat(isChosen(one)).isFalse();
    }

    private boolean isChosen(MavenProject current) {
        MavenSession session = mock(MavenSession.class);
        doReturn(List.of(top, one, two)).when(session).getProjects();
        doReturn(top).when(session).getTopLevelProject();
        doReturn(current).when(session).getCurrentProject();
        return new ReportingModule(session, "com.example:bfflow-maven-plugin").isCurrent();
    }

    private static MavenProject project(String name) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.example");
        project.setArtifactId(name);
        project.setVersion("1");
        return project;
    }

    private static void asks(MavenProject project, String artifactId) {
        ReportPlugin plugin = new ReportPlugin();
        plugin.setGroupId("com.example");
        plugin.setArtifactId(artifactId);
        Reporting reporting = new Reporting();
        reporting.addPlugin(plugin);
        project.getModel().setReporting(reporting);
    }
}
