package com.betterfleet.bfflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.text.Version.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    @Test
    void versions_sort_as_people_count_and_what_is_no_number_comes_first() {
        assertThat(Stream.of("1.10.0", "1.9.0", "1.10.0-rc.2", "1.10.0-rc.10", "v1.9.1", "2026.11", "1.9", "first")
                        .map(Version::new)
                        .sorted()
                        .map(Version::text))
                .containsExactly("first", "1.9", "1.9.0", "v1.9.1", "1.10.0-rc.2", "1.10.0-rc.10", "1.10.0", "2026.11");
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.0, 1.3.1, PATCH",
        "1.3.9, 1.4.0, MINOR",
        "1.9.0, 2.0.0, MAJOR",
        "0.1.0, 0.2.0, MINOR",
        "1.4.0-rc.1, 1.4.0, PATCH",
        "1.3, 1.4, MINOR",
    })
    void a_step_is_the_first_number_that_differs(String earlier, String now, Step step) {
        assertThat(new Version(now).stepFrom(new Version(earlier))).contains(step);
    }

    @ParameterizedTest
    @CsvSource({"2026.10, 2026.11", "2026.12, 2027.1", "1.0.0, 2026.1", "first, second", "first, 1.0"})
    void versions_that_do_not_count_steps_have_none(String earlier, String now) {
        assertThat(new Version(now).stepFrom(new Version(earlier))).isEmpty();
    }

    @Test
    void a_removal_is_due_from_its_version_on() {
        assertThat(new Version("3.0.0").isAtLeast(new Version("3.0"))).isTrue();
        assertThat(new Version("3.1").isAtLeast(new Version("3.0"))).isTrue();
        assertThat(new Version("2.9.9").isAtLeast(new Version("3.0"))).isFalse();
        assertThat(new Version("3.0.0-rc.1").isAtLeast(new Version("3.0"))).isFalse();
        assertThat(new Version("3.0").isAtLeast(new Version("the next one"))).isFalse();
    }

    @Test
    void a_candidate_comes_before_the_release_of_its_number() {
        assertThat(Stream.of("2.0.0-rc.1", "v2.0.0-beta").map(Version::new)).allMatch(Version::isCandidate);
        assertThat(Stream.of("2.0.0", "2.0", "2.0.0+7", "2026.11", "first").map(Version::new))
                .noneMatch(Version::isCandidate);
    }
}
