package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    private static Upstream upstream(String artifact, boolean optional) {
        Upstream upstream = new Upstream();
        upstream.setArtifact(artifact);
        upstream.setOptional(optional);
        return upstream;
    }

    @Test
    void type_and_classifier_are_those_of_a_catalogue() throws Exception {
        assertThat(Coordinates.of("com.example:wiki:LATEST"))
                .isEqualTo(new Coordinates("com.example", "wiki", "LATEST", "json", "bfflow", false))
                .hasToString("com.example:wiki:LATEST");
        assertThat(Coordinates.of("com.example:wiki:1.4:zip:other"))
                .isEqualTo(new Coordinates("com.example", "wiki", "1.4", "zip", "other", false))
                .hasToString("com.example:wiki:1.4:zip:other");
    }

    @Test
    void on_one_line_a_range_keeps_its_commas() throws Exception {
        assertThat(Coordinates.of(List.of(), " a:b:[1,2) , a:c:(,3]:json:bfflow?,a:d:1,"))
                .containsExactly(
                        new Coordinates("a", "b", "[1,2)", "json", "bfflow", false),
                        new Coordinates("a", "c", "(,3]", "json", "bfflow", true),
                        new Coordinates("a", "d", "1", "json", "bfflow", false));
    }

    @Test
    void what_is_configured_counts_before_the_property() throws Exception {
        Upstream text = new Upstream();
        text.set("a:b:1?");

        assertThat(Coordinates.of(List.of(text, upstream("a:c:1", true), upstream("a:c:1", true)), "a:d:1"))
                .containsExactly(
                        new Coordinates("a", "b", "1", "json", "bfflow", true),
                        new Coordinates("a", "c", "1", "json", "bfflow", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:b", "a:b:", "a::1", "a:b:1:json:bfflow:more"})
    void anything_else_is_told_how_it_is_written(String text) {
        assertThatThrownBy(() -> Coordinates.of(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("an upstream is written group:artifact:version[:type[:classifier]],"
                        + " com.example:wiki:1.4 for instance, not '" + text + "'");
    }

    @Test
    void two_upstreams_have_two_names() {
        assertThatThrownBy(() -> Coordinates.of(List.of(), "a:wiki:1,b:wiki:1"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("two upstreams are called wiki, so that a link 'catalog:wiki/…' could mean either:"
                        + " a:wiki:1 and b:wiki:1");
    }
}
