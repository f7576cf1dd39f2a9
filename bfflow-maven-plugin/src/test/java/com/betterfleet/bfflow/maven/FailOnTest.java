package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FailOnTest {

    @Test
    void a_word_may_be_written_in_any_case_and_with_spaces_around() throws Exception {
        assertThat(FailOn.of("error")).isEqualTo(FailOn.ERROR);
        assertThat(FailOn.of(" Warning ")).isEqualTo(FailOn.WARNING);
        assertThat(FailOn.of("NEVER")).isEqualTo(FailOn.NEVER);
    }

    @Test
    void an_unknown_word_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> FailOn.of("sometimes"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.failOn cannot be 'sometimes'; use one of: error, warning, never");
    }
}
