package com.betterfleet.bfflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "specificaton, specification",
        "story-relase-notes, story-release-note",
        "story, stories",
        "yank, yanked",
        "typ, type",
        "ID, id",
        "auidence, audience",
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Nearest.among(written, List.of("unrelated", meant, "x"))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "tags, type",
        "owner, title",
        "is, id",
        "i, id",
        "idx, id",
        "hide, kind",
        "description, deprecation",
        "milestone, migration",
        "'', id",
    })
    void isSilentWhereNothingIsNear(String written, String candidate) {
        assertThat(Nearest.among(written, List.of(candidate))).isEmpty();
    }

    @Test
    void countsTwoSwappedLettersAsOneSlip() {
        assertThat(Nearest.among("abdc", List.of("abcd"))).contains("abcd");
        assertThat(Nearest.among("abdx", List.of("abcd"))).isEmpty();
    }

    @Test
    void allowsAThirdOfTheLettersAndNeverMoreThanThree() {
        assertThat(Nearest.among("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(Nearest.among("abcde", List.of("abcxy"))).isEmpty();
        assertThat(Nearest.among("abcdefghijklmnop", List.of("abcdefghijklmxyz")))
                .contains("abcdefghijklmxyz");
        assertThat(Nearest.among("abcdefghijklmnop", List.of("abcdefghijklwxyz")))
                .isEmpty();
    }

    @Test
    void prefersTheNearestThenTheAlphabeticallyFirst() {
        assertThat(Nearest.among("removed", List.of("renewed", "removes"))).contains("removes");
        assertThat(Nearest.among("bat", List.of("rat", "cat", "hat"))).contains("cat");
        assertThat(Nearest.among("bat", List.of("hat", "cat", "rat"))).contains("cat");
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Nearest.among("title", List.of())).isEmpty();
    }
}
