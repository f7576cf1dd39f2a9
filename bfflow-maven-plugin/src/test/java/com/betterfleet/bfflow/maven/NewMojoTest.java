package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class NewMojoTest {

    @Inject
    private MavenSession session;

    @BeforeEach
    void complete_the_session() {
        HarnessSession.complete(session);
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "new")
    void asks_for_the_kind(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("bfflow.kind must be ");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "kind", value = "release-note")
    void asks_for_the_story(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("bfflow.story is not given");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "kind", value = "release-note")
    @MojoParameter(name = "story", value = "COR-21")
    void names_the_nearest_story_where_there_is_none_of_that_id(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("there is no story COR-21")
                .hasMessageContaining("COR-12");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "kind", value = "release-note")
    @MojoParameter(name = "story", value = "COR-12")
    @MojoParameter(name = "audience", value = "costumer")
    void an_audience_that_nobody_knows_is_a_wrong_configuration(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no audience 'costumer'; did you mean 'customer'?");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "new")
    @MojoParameter(name = "kind", value = "release-note")
    @MojoParameter(name = "story", value = "COR-12")
    void overwrites_nothing(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("COR-12 has its entry already: docs/release-notes/unreleased/COR-12.md");
    }
}
