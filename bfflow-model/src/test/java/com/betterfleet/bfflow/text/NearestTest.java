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
    void amongAllWordsFindsTheOneThatBeginsSo() {
        List<String> types = List.of("added", "changed", "fixed", "deprecated", "default", "none");

        assertThat(Nearest.amongAll("add", types)).contains("added");
        assertThat(Nearest.amongAll("FIX", types)).contains("fixed");
        assertThat(Nearest.amongAll("added-feature", types)).contains("added");
        assertThat(Nearest.amongAll("chagned", types)).contains("changed");
        assertThat(Nearest.amongAll("de", types)).isEmpty();
        assertThat(Nearest.amongAll("def", List.of("deferred", "defined"))).isEmpty();
        assertThat(Nearest.among("add", types)).isEmpty();
        assertThat(Nearest.only("add", types)).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "Specificaton, Specification",
        "spezifikation, Specification",
        "Statsu, Status",
        "depend on, Depends on",
        "dependsOn, Depends on",
        "STORYS, Stories"
    })
    void a_name_with_a_slip_is_a_misspelling(String name, String known) {
        assertThat(Nearest.misspelt(name, List.of("Unrelated", known))).contains(known);
    }

    @ParameterizedTest
    @CsvSource({
        "Product, Project",
        "State, Status",
        "Delivered by, Delivered in",
        "Delivered, Delivered in",
        "Start date, Target date",
        "Tissue, Issue",
        "iq, id",
        "' ', id"
    })
    void a_name_that_may_be_right_as_it_is_is_none(String name, String known) {
        assertThat(Nearest.misspelt(name, List.of(known))).isEmpty();
    }
}
