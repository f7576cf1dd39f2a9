package com.betterfleet.bfflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {

    private static final String HEAD = """
            # What was found when this repository adopted the workflow: counted, not failed. It may only shrink.
            # 'mvn bfflow:baseline' takes out what is mended; nothing is ever added by itself.
            """;

    @TempDir
    Path root;

    private static Finding finding(String artefact, int line, String message, String fingerprint) {
        return new Finding(
                "link-target",
                Severity.ERROR,
                Finding.State.OPEN,
                artefact,
                artefact,
                new Location("docs/a.md", line, 1),
                message,
                Fix.byHand("Mend it."),
                List.of(),
                List.of(),
                Optional.empty(),
                fingerprint);
    }

    private Baseline written(String text) throws Exception {
        Files.writeString(root.resolve(Baseline.FILE), text);
        return BaselineFile.read(root);
    }

    @Test
    void it_is_a_list_that_people_can_read() {
        assertThat(BaselineFile.text(List.of(finding("COR-12", 3, "the link 'a.md' leads nowhere", "0123"))))
                .isEqualTo(HEAD + """
                        findings:
                        - fingerprint: "0123"
                          rule: link-target
                          artefact: "COR-12"
                          message: "the link 'a.md' leads nowhere"
                        """);
    }

    @Test
    void nothing_found_is_an_empty_list() throws Exception {
        String text = BaselineFile.text(List.of());

        assertThat(text).isEqualTo(HEAD + "findings: []\n");
        assertThat(written(text).lines()).isEmpty();
        assertThat(written(text).isThere()).isTrue();
    }

    @Test
    void the_same_findings_give_the_same_bytes_in_any_order() {
        Finding one = finding("COR-1", 9, "b", "01");
        Finding two = finding("COR-2", 10, "a", "02");
        Finding three = finding("COR-2", 10, "a", "03");

        assertThat(BaselineFile.text(List.of(three, two, one))).isEqualTo(BaselineFile.text(List.of(one, three, two)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "yes",
                "a: b # c",
                "\"quoted\" and 'quoted' and \\backslash\\",
                "- * & ! | > % @ ` { } [ ] , ? ~",
                " spaces around ",
                "tab\tand\nbreak\r\nand null\u0000",
                "bell \u0007 delete \u007F next line \u0085 control \u009F",
                "separators \u2028 and \u2029, no break \u00A0, mark \uFEFF, none \uFFFE \uFFFF",
                "Straße, 日本語, \uD83D\uDE9A, e\u0301",
                "it has a very long \u2026 dash \u2014 and arrow \u2192",
                "",
            })
    void what_is_written_is_read_again_whatever_the_characters(String odd) throws Exception {
        Baseline read = written(BaselineFile.text(List.of(finding(odd, 1, odd, "ab"), finding("x", 2, odd, "12"))));

        assertThat(read.lines()).extracting(Baseline.Line::fingerprint).containsExactly("ab", "12");
        assertThat(read.lines()).extracting(Baseline.Line::artefact).containsExactly(odd, "x");
        assertThat(read.lines()).extracting(Baseline.Line::rule).containsOnly("link-target");
        assertThat(read.lines().get(0).location()).hasToString("bfflow-baseline.yml:4:16");
        assertThat(read.lines().get(1).location()).hasToString("bfflow-baseline.yml:8:16");
        assertThat(read.holds("12")).isTrue();
        assertThat(read.holds("1")).isFalse();
    }

    @Test
    void a_repository_without_the_file_has_an_empty_one() throws Exception {
        assertThat(BaselineFile.read(root)).isEqualTo(Baseline.NONE);
        assertThat(Baseline.NONE.isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "findings:\n", "findings: []\n", "# nothing\n", "\uFEFFfindings: []\n"})
    void a_file_without_findings_lists_none(String text) throws Exception {
        assertThat(written(text).lines()).isEmpty();
        assertThat(written(text).isThere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'findings: [' | bfflow-baseline.yml:1:",
                "'finding: []' | bfflow-baseline.yml:1:1: unknown key 'finding'; did you mean 'findings'?",
                "'findings: 3' | bfflow-baseline.yml:1:11: 'findings' must be a list of mappings, not '3'",
                "'findings: [a]' | bfflow-baseline.yml:1:12: every item of 'findings' must be a mapping, not 'a'",
                "'findings: [{rule: link-target}]' | bfflow-baseline.yml:1:12: the finding has no fingerprint."
                        + " Take the line out.",
                "'findings: [{fingerprnt: a}]' | bfflow-baseline.yml:1:13: unknown key 'fingerprnt';"
                        + " did you mean 'fingerprint'?",
                "'findings: [{fingerprint: [a]}]' | bfflow-baseline.yml:1:26: 'fingerprint' must be text, not a list",
                "'- a' | bfflow-baseline.yml:1:1: 'key: value' lines must stand here, not a list",
            })
    void a_broken_file_is_refused_with_its_place(String text, String message) {
        assertThatThrownBy(() -> written(text))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_by_its_name() throws Exception {
        Files.write(root.resolve(Baseline.FILE), "findings: [] # grün\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> BaselineFile.read(root))
                .isInstanceOf(PolicyException.class)
                .hasMessage("bfflow-baseline.yml:1:1: it is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void under_another_name_it_is_a_mistake() throws Exception {
        Files.writeString(root.resolve("bfflow-baseline.yaml"), HEAD + "findings: []\n");

        assertThatThrownBy(() -> BaselineFile.read(root))
                .isInstanceOf(PolicyException.class)
                .hasMessage("bfflow-baseline.yaml:1:1: the baseline is called bfflow-baseline.yml. Rename the file:"
                        + " git mv bfflow-baseline.yaml bfflow-baseline.yml");
        assertThat(written("findings: []\n").lines()).isEmpty();
    }
}
