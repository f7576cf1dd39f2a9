package com.betterfleet.bfflow.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static final String OURS = "<!-- bfflow:begin -->\n\n## 2.0\n\n<!-- bfflow:end -->\n";

    private static String updated(String old) throws ReleaseException {
        return new String(
                Changelog.updated("CHANGELOG.md", Optional.of(old.getBytes(StandardCharsets.ISO_8859_1)), "## 2.0"),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_new_changelog_has_a_heading() throws Exception {
        assertThat(new String(Changelog.updated("CHANGELOG.md", Optional.empty(), "## 2.0"), StandardCharsets.UTF_8))
                .isEqualTo("# Changelog\n\n" + OURS);
    }

    @Test
    void only_what_stands_between_the_markers_changes() throws Exception {
        String above = "\u00EF\u00BB\u00BF# Our log  \n\n\ttext \u00E4 \u0000 \r \n";
        String below = "\n## 1.0\n\nby hand, without an end";

        assertThat(updated(above + "<!-- bfflow:begin -->\n## 1.9\n\n- old\n  <!-- bfflow:end -->  \n" + below))
                .isEqualTo(above + "<!-- bfflow:begin -->\n\n## 2.0\n\n  <!-- bfflow:end -->  \n" + below);
    }

    @Test
    void markers_are_known_however_they_are_spaced_and_in_whatever_case() throws Exception {
        assertThat(updated("<!--bfflow:begin-->\n## 1.9\n<!--  BFFLOW:END -->\n"))
                .isEqualTo("<!--bfflow:begin-->\n\n## 2.0\n\n<!--  BFFLOW:END -->\n");
        assertThatThrownBy(() -> updated("<!--bfflow:begin-->\n"))
                .hasMessageStartingWith("CHANGELOG.md:1:1: there is ");
    }

    @Test
    void a_marker_in_a_sentence_is_none() throws Exception {
        String text = "The line <!-- bfflow:begin --> begins it.\n";

        assertThat(updated(text)).isEqualTo(text + "\n" + OURS);
    }

    @Test
    void a_second_time_changes_nothing() throws Exception {
        String once = updated("# Log\n\n## 1.0\n");

        assertThat(updated(once)).isEqualTo(once);
    }

    @Test
    void without_markers_the_releases_go_above_the_first_one_that_people_wrote() throws Exception {
        assertThat(
                        updated(
                                "# Log\n\nIntroduction.\n\n```\n## no heading\n```\n\n## [Unreleased]\n\n- x\n\n## [1.0]\n\n- y\n"))
                .isEqualTo("# Log\n\nIntroduction.\n\n```\n## no heading\n```\n\n## [Unreleased]\n\n- x\n\n" + OURS
                        + "\n## [1.0]\n\n- y\n");
    }

    @Test
    void without_markers_and_releases_they_go_to_the_end() throws Exception {
        assertThat(updated("# Log\n\nIntroduction.")).isEqualTo("# Log\n\nIntroduction.\n\n" + OURS);
        assertThat(updated("# Log\n")).isEqualTo("# Log\n\n" + OURS);
        assertThat(updated("# Log\n\n")).isEqualTo("# Log\n\n" + OURS);
        assertThat(updated("")).isEqualTo(OURS);
    }

    @Test
    void windows_line_ends_stay_windows_line_ends() throws Exception {
        assertThat(updated("# Log\r\n\r\n## 1.0\r\n"))
                .isEqualTo("# Log\r\n\r\n" + OURS.replace("\n", "\r\n") + "\r\n## 1.0\r\n");
    }

    @Test
    void markers_that_are_no_pair_are_named_with_their_place() {
        assertThatThrownBy(() -> updated("# Log\n<!-- bfflow:begin -->\n"))
                .hasMessage(
                        "CHANGELOG.md:2:1: there is <!-- bfflow:begin --> without <!-- bfflow:end -->; put that on a line"
                                + " of its own where the releases end");
        assertThatThrownBy(() -> updated("<!-- bfflow:end -->\n"))
                .hasMessageStartingWith("CHANGELOG.md:1:1: there is <!-- bfflow:end --> without");
        assertThatThrownBy(() -> updated("<!-- bfflow:end -->\n<!-- bfflow:begin -->\n"))
                .hasMessage("CHANGELOG.md:1:1: <!-- bfflow:end --> stands above <!-- bfflow:begin -->; change the two");
        assertThatThrownBy(() -> updated("<!-- bfflow:begin -->\n<!-- bfflow:end -->\n<!-- bfflow:begin -->\n"))
                .hasMessage("CHANGELOG.md:3:1: <!-- bfflow:begin --> is there twice; take one out");
    }
}
