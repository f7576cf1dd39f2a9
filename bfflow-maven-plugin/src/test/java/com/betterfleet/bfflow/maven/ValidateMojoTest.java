package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest {

    @Test
    @Basedir("/projects/empty")
    @InjectMojo(goal = "validate")
    void passes_where_there_is_nothing_to_check(ValidateMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("/projects/empty")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "root", value = "${basedir}/absent")
    void fails_on_a_root_that_is_not_there(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("absent is no directory");
    }
}
