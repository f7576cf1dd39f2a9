package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

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
class ReleaseNotesMojoTest {

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
    @InjectMojo(goal = "release-notes")
    void renders_what_is_unreleased_and_names_the_file(ReleaseNotesMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("bfflow: release notes: target/bfflow/release-notes.md");
        assertThat(Path.of(MojoExtension.getBasedir(), "target/bfflow/release-notes.md"))
                .content()
                .contains("Dispatchers see stale vehicles greyed out", "COR-12");
    }

    @Test
    @Basedir("/projects/broken-entry")
    @InjectMojo(goal = "release-notes")
    void fails_on_an_entry_that_cannot_be_rendered_and_names_it(ReleaseNotesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("release notes cannot be rendered from entries with errors");
        verify(log).error(contains("docs/release-notes/unreleased/COR-12.md:3:"));
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "release-notes")
    void warns_of_a_broken_chain_and_goes_on(ReleaseNotesMojo mojo) throws Exception {
        mojo.execute();

        verify(log).warn("bfflow: the chain has 1 error; mvn bfflow:validate says which");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "release-notes")
    @MojoParameter(name = "audiences", value = "customer, operator,")
    @MojoParameter(name = "formats", value = " ")
    void takes_lists_with_spaces_and_empty_ones_as_not_given(ReleaseNotesMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("bfflow: release notes: target/bfflow/release-notes.md");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "release-notes")
    @MojoParameter(name = "audiences", value = "costumer")
    void an_audience_that_nobody_knows_is_a_wrong_configuration(ReleaseNotesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("There is no audience \"costumer\"; did you mean \"customer\"?");
    }

    @Test
    @Basedir("/projects/let-pass")
    @InjectMojo(goal = "release-notes")
    void fails_on_an_entry_that_cannot_be_rendered_whatever_lets_it_pass(ReleaseNotesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("release notes cannot be rendered from entries with errors");
        verify(log)
                .error(contains("docs/release-notes/unreleased/COR-12.md:1:1 release-note-content: the entry cannot be"
                        + " told as it is meant, which neither the baseline nor a waiver lets pass: the entry does not say its"
                        + " title"));
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "release-notes")
    @MojoParameter(name = "releaseVersion", value = "9.9.9")
    void fails_on_a_release_that_never_was(ReleaseNotesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("9.9.9");
    }
}
