package com.betterfleet.bfflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "MAILTO:me", "a:", "x+y-1.z:rest", "tel:1"})
    void begins_with_a_scheme(String link) {
        assertThat(Address.hasScheme(link)).isTrue();
        assertThat(Address.is(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "1a:b", "-a:b", "pages/a:b.md", "a b:c", "é:b", "spec.md", "#a:b", "spec.md#a:b"})
    void is_a_place_in_the_repository(String link) {
        assertThat(Address.hasScheme(link)).isFalse();
        assertThat(Address.is(link)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.com", "//"})
    void has_the_scheme_of_its_page(String link) {
        assertThat(Address.hasScheme(link)).isFalse();
        assertThat(Address.is(link)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a/b.md, a/b.md", "a.md#b?c, a.md", "a.md?b#c, a.md", "'#a', ''", "'?a', ''", "'', ''"})
    void has_a_path_before_its_query_and_fragment(String link, String path) {
        assertThat(Address.path(link)).isEqualTo(path);
    }
}
