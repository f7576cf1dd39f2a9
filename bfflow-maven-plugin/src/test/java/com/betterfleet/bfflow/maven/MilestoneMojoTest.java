package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
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
class MilestoneMojoTest {

    @Inject
    private MavenSession session;

    @BeforeEach
    void complete_the_session() {
        HarnessSession.complete(session);
    }

    @Test
    @Basedir("/projects/milestones")
    @InjectMojo(goal = "milestone")
    @MojoParameter(name = "milestone", value = " 2026.11 ")
    void passes_a_milestone_that_can_ship(MilestoneMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("/projects/milestones")
    @InjectMojo(goal = "milestone")
    @MojoParameter(name = "milestone", value = "2026.12")
    void fails_a_milestone_that_cannot_and_says_how_its_stories_stand(MilestoneMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("milestone 2026.12 cannot ship; 1 story: 0 can ship, 1 cannot");
    }

    @Test
    @Basedir("/projects/milestones")
    @InjectMojo(goal = "milestone")
    @MojoParameter(name = "milestone", value = "2026.1")
    void names_the_nearest_where_there_is_none_of_that_name(MilestoneMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no milestone \"2026.1\"; did you mean \"2026.11\"?");
    }

    @Test
    @Basedir("/projects/milestones")
    @InjectMojo(goal = "milestone")
    void asks_for_the_milestone_and_lists_them(MilestoneMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.milestone is not given; the milestones are 2026.11, 2026.12");
    }

    @Test
    @Basedir("/projects/milestones")
    @InjectMojo(goal = "milestone")
    @MojoParameter(name = "milestone", value = "2026.11")
    @MojoParameter(name = "format", value = "html")
    void refuses_a_format_that_it_does_not_have(MilestoneMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.format cannot be 'html'; use one of: text, md, json");
    }
}
