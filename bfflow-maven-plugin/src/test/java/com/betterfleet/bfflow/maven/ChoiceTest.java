package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void what_is_offered_can_be_chosen() {
        assertThatCode(() -> Choice.check("bfflow.reports", List.of("json", " json "), List.of("json")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_not_offered_is_said() {
        assertThatThrownBy(() -> Choice.check("bfflow.reports", List.of("json", "sarif"), List.of("json")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.reports cannot be 'sarif' in this version; use: json");
    }

    @Test
    void what_is_nearly_right_is_named() {
        assertThatThrownBy(() -> Choice.check("bfflow.formats", List.of("htlm"), List.of("md", "html")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.formats cannot be 'htlm'; did you mean 'html'?");
    }

    @Test
    void a_word_of_an_enum_is_read_without_regard_to_case() throws Exception {
        assertThatCode(() -> Format.of("MD")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Format.of("yaml"))
                .hasMessage("bfflow.format cannot be 'yaml'; use one of: text, md, json");
    }

    @Test
    void words_are_read_without_regard_to_case_each_once_and_what_is_blank_is_none() throws Exception {
        assertThat(Words.all(Format.class, "bfflow.some", Arrays.asList("JSON", " md ", null, "", "json")))
                .containsExactly(Format.MD, Format.JSON);
    }

    @Test
    void the_nearest_word_is_named_or_else_all() {
        assertThatThrownBy(() -> Words.all(Format.class, "bfflow.some", List.of("md", "jsno")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("bfflow.some cannot be 'jsno'; did you mean 'json'?");
        assertThatThrownBy(() -> Words.all(Format.class, "bfflow.some", List.of("html5")))
                .hasMessage("bfflow.some cannot be 'html5'; use some of: text, md, json");
    }
}
