package com.betterfleet.bfflow.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.PymdownxSlugger.Casing;
import java.text.Normalizer.Form;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SluggerTest {

    @ParameterizedTest
    @CsvSource({
        "C++ & Java / Kotlin, c-java-kotlin",
        "Über uns – Größe, uber-uns-groe",
        "日本語, ''",
        "A.B.C v1.2.3, abc-v123",
        "snake_case -- and more, snake_case-and-more",
        "' Stale  vehicles ', stale-vehicles",
    })
    void makesAnchorsAsMkDocsDoes(String text, String slug) {
        assertThat(Slugger.MKDOCS.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "C++ & Java / Kotlin, c-java-kotlin",
        "Über uns – Größe, über-uns-größe",
        "日本語, 日本語",
    })
    void keepsUnicodeWherePythonMarkdownIsToldTo(String text, String slug) {
        assertThat(new PythonMarkdownSlugger(true, "-").slug(text)).isEqualTo(slug);
    }

    @Test
    void takesAnotherSeparator() {
        assertThat(new PythonMarkdownSlugger(false, "_").slug("Stale  vehicles _ greyed - out"))
                .isEqualTo("stale_vehicles_greyed_-_out");
        assertThat(new PythonMarkdownSlugger(false, "").slug("Stale vehicles")).isEqualTo("stalevehicles");
        assertThat(new PythonMarkdownSlugger(false, "]").slug("Stale vehicles")).isEqualTo("stale]vehicles");
        assertThat(new PymdownxSlugger(Casing.LOWER, Form.NFC, false, "_").slug("Stale vehicles"))
                .isEqualTo("stale_vehicles");
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, Straße ÜBER ΑΣ Go, Straße-ÜBER-ΑΣ-Go",
        "LOWER, Straße ÜBER ΑΣ Go, straße-über-ας-go",
        "LOWER_ASCII, Straße ÜBER ΑΣ Go, straße-Über-ΑΣ-go",
        "FOLD, Straße ÜBER ΑΣ Go, strasse-über-ασ-go",
        "LOWER, C++ & Java / Kotlin, c--java--kotlin",
        "LOWER, A <b>bold</b> word, a-bold-word",
    })
    void makesAnchorsAsPymdownxDoes(Casing casing, String text, String slug) {
        assertThat(new PymdownxSlugger(casing, Form.NFC, false, "-").slug(text)).isEqualTo(slug);
    }

    @Test
    void normalisesAndEncodesAsPymdownxIsTold() {
        assertThat(new PymdownxSlugger(Casing.LOWER, Form.NFD, false, "-").slug("Größe"))
                .isEqualTo("große");
        assertThat(new PymdownxSlugger(Casing.LOWER, Form.NFC, true, "-").slug("Größe x"))
                .isEqualTo("gr%C3%B6%C3%9Fe-x");
    }

    @ParameterizedTest
    @CsvSource({"C++ & Java / Kotlin, c--java--kotlin", "Größe, größe", "2026, 2026"})
    void makesAnchorsAsGitHubDoes(String text, String slug) {
        assertThat(Slugger.GITHUB.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"C++ & Java / Kotlin, c-java-kotlin", "Größe, größe", "2026, anchor-2026"})
    void makesAnchorsAsGitLabDoes(String text, String slug) {
        assertThat(Slugger.GITLAB.slug(text)).isEqualTo(slug);
    }

    @Test
    void tellsHeadingsOfOneNameApart() {
        TakenAnchors used = new TakenAnchors(Set.of());
        assertThat(Slugger.MKDOCS.unique("x", used)).isEqualTo("x");
        assertThat(Slugger.MKDOCS.unique("x", used)).isEqualTo("x_1");
        assertThat(Slugger.MKDOCS.unique("x_1", used)).isEqualTo("x_2");
        assertThat(Slugger.MKDOCS.unique("", used)).isEqualTo("_1");
        TakenAnchors onGitHub = new TakenAnchors(Set.of());
        assertThat(Slugger.GITHUB.unique("x", onGitHub)).isEqualTo("x");
        assertThat(Slugger.GITHUB.unique("x", onGitHub)).isEqualTo("x-1");
        assertThat(Slugger.GITHUB.unique("x", onGitHub)).isEqualTo("x-2");
    }

    /** Plain headings are read in a quicker way: it must be the same one. */
    @Test
    void whatIsPlainIsReadAsAllElse() {
        String letters = "aZ9_- -&.!(";
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Slugger.MKDOCS.slug("e" + text)).as("e%s", text).isEqualTo(Slugger.MKDOCS.slug("\u00e9" + text));
            assertThat(Slugger.MKDOCS.slug(text + "e")).as("%se", text).isEqualTo(Slugger.MKDOCS.slug(text + "\u00e9"));
        }
    }
}
