package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootVersionTest {

    @TempDir
    private Path root;

    @Test
    void is_that_of_the_pom_at_the_root_whichever_module_is_built() throws Exception {
        MavenProject top = project("", "1.4.0");
        MavenProject module = project("sub/c", "9.9.9");

        assertThat(version(top, List.of(top, module))).isEqualTo("1.4.0");
        assertThat(version(module, List.of(top, module))).isEqualTo("1.4.0");
    }

    @Test
    void is_that_of_the_parent_where_only_the_child_is_built() throws Exception {
        MavenProject module = project("sub/c", "9.9.9");
        module.setParent(project("", "1.4.0"));

        assertThat(version(module, List.of(module))).isEqualTo("1.4.0");
    }

    @Test
    void is_asked_for_where_the_pom_at_the_root_has_no_part_in_the_build() throws Exception {
        project("", "1.4.0");
        MavenProject module = project("sub/c", "9.9.9");

        assertThatThrownBy(() -> version(module, List.of(module)))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("bfflow.releaseVersion is not given, and this build of any does not know");
    }

    @Test
    void is_that_of_the_topmost_project_where_there_is_no_pom_at_the_root() throws Exception {
        MavenProject module = project("java/sub", "9.9.9");
        module.setParent(project("java", "1.4.0"));

        assertThat(version(module, List.of(module))).isEqualTo("1.4.0");
    }

    @Test
    void is_not_known_without_a_pom() {
        assertThatThrownBy(() -> version(new MavenProject(), List.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.releaseVersion is not given, and there is no POM that has a version");
    }

    private String version(MavenProject current, List<MavenProject> all) throws Exception {
        MavenSession session = mock(MavenSession.class);
        doReturn(current).when(session).getCurrentProject();
        doReturn(all).when(session).getAllProjects();
        return RootVersion.of(root, session);
    }

    private MavenProject project(String folder, String version) throws Exception {
        Path pom = Files.createDirectories(root.resolve(folder)).resolve("pom.xml");
        Files.writeString(pom, "<project/>");
        MavenProject project = new MavenProject();
        project.setArtifactId("any");
        project.setVersion(version);
        project.setFile(pom.toFile());
        return project;
    }
}
