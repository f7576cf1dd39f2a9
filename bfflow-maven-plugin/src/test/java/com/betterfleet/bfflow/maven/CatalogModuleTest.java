package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class CatalogModuleTest {

    private final MavenProject top = project("top");
    private final MavenProject docs = project("docs");
    private final MavenProject code = project("code");

    @Test
    void is_the_first_whose_pom_has_the_goal() {
        asks(docs, "default-phase");
        asks(code, "default-phase");

        assertThat(chosen(top, docs, code)).isSameAs(docs);
    }

    @Test
    void is_the_one_from_which_the_goal_is_inherited_even_if_only_a_child_is_built() {
        asks(top, "default-phase");
        asks(code, "default-phase");
        code.setParent(top);

        assertThat(chosen(code)).isSameAs(top);
        assertThat(chosen(docs, code, top)).isSameAs(top);
    }

    @Test
    void a_parent_from_a_repository_is_none_of_this_one() {
        MavenProject company = project("company");
        company.setFile(null);
        asks(company, "default-phase");
        asks(top, "default-phase");
        top.setParent(company);

        assertThat(chosen(top)).isSameAs(top);
    }

    @Test
    void is_the_topmost_one_where_none_has_it() {
        asks(code, "none");
        code.setParent(top);

        assertThat(chosen(code)).isSameAs(top);
    }

    @Test
    void is_none_where_there_is_no_pom() {
        top.setFile(null);

        assertThat(CatalogModule.of(session(top))).isEmpty();
    }

    private static MavenProject chosen(MavenProject... built) {
        return CatalogModule.of(session(built)).orElseThrow();
    }

    private static MavenSession session(MavenProject... built) {
        MavenSession session = mock(MavenSession.class);
        doReturn(List.of(built)).when(session).getAllProjects();
        return session;
    }

    private static MavenProject project(String name) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.example");
        project.setArtifactId(name);
        project.setVersion("1");
        project.setFile(new File(name, "pom.xml"));
        return project;
    }

    private static void asks(MavenProject project, String phase) {
        PluginExecution execution = new PluginExecution();
        execution.addGoal("catalog");
        execution.setPhase(phase);
        Plugin plugin = new Plugin();
        plugin.setGroupId("com.betterfleet.bfflow");
        plugin.setArtifactId("bfflow-maven-plugin");
        plugin.addExecution(execution);
        Build build = new Build();
        build.addPlugin(plugin);
        project.getModel().setBuild(build);
    }
}
