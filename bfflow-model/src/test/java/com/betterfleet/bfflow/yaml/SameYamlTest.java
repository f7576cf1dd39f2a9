package com.betterfleet.bfflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as plain YAML is read as the parser does: values, types and places. */
class SameYamlTest {

    private static final List<String> STARTS =
            List.of("key: ", "in: ", "zed: ", "  in: ", "- ", "  - ", "k2:", "key: ", "- x: ", "    j: ");

    private static final List<String> ODD_STARTS = List.of(
            "  ", "", "# c", "k: # c", "\"q\": ", "1: ", "true: ", "    - ", "k:v", "a b: ", "---", "é: ", "? ",
            "x-y_z: ");

    private static final List<String> VALUES = List.of(
            "v",
            "two words",
            "[A, B]",
            "[A-1]",
            "{a: b, c: d}",
            "\"q\"",
            "'s'",
            "true",
            "12",
            "2026-11-22",
            "3 things",
            "a # c");

    private static final List<String> ODD_VALUES = List.of(
            "[]",
            "{}",
            "'it''s'",
            "\"a\\n\"",
            "false",
            "null",
            "~",
            "yes",
            "Off",
            "3.0",
            "0x1F",
            "1e5",
            "12abc",
            "-1",
            ".5",
            "a: b",
            "a#b",
            "\"x\" # c",
            "|",
            ">",
            "&a x",
            "*a",
            "!t x",
            "%x",
            "@x",
            "`x`",
            "é",
            "a,b",
            "a:",
            "http://x.y/z",
            "[a: b]",
            "[\"a\", b]",
            "{a: }",
            "{a}",
            "- x",
            "?",
            "a]",
            "[a",
            "10:30",
            "1_000",
            "1.2.3",
            "007",
            "[a,b]",
            "[ a , b ]",
            "[a, ]",
            "{a: b, a: c}",
            "+1",
            "=",
            "<<",
            "it's",
            "a  ",
            "tab\tx",
            "5m",
            "1f",
            "0b1",
            "😀 x");

    private static boolean isRead(String text) throws YamlSyntaxException {
        Optional<YamlNode> plain = PlainYaml.read("page.md", 2, text);
        if (plain.isPresent()) {
            assertThat(plain).as("the document\n%s", text).isEqualTo(ParsedYaml.read("page.md", 2, text));
        }
        return plain.isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories: [COR-10]\ntype: added\naudience: customer\ntitle: Stale vehicles are grey\n",
                "status: approved\nchallenge: challenge.md # why\n\n# a comment\nmilestone: \"2026.11\"\n",
                "breaking:\n  impact: All of it\n  action: 'Wait'\nhighlight: false\n",
                "configuration:\n  - {action: added, key: STALE_AFTER, kind: env, default: 5m}\n  - action: removed\n    key: OLD\n",
                "specification:\n- a.md\n- b.md#c\n",
                "version: 1.2.0-rc.1\r\ndate: 2026-11-22\r\n"
            })
    void whatPeopleWriteIsPlain(String text) throws YamlSyntaxException {
        // a version of three numbers and a date are left to the parser
        assertThat(isRead(text)).isEqualTo(!text.startsWith("version"));
    }

    @Test
    void documentsOfLinesAsTheyCome() throws YamlSyntaxException {
        int read = 0;
        for (int seed = 0; seed < 40_000; seed++) {
            if (isRead(lines(new Random(seed)))) {
                read++;
            }
        }
        // or the test would say nothing
        assertThat(read).isGreaterThan(1_000);
    }

    private static String lines(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(5); line >= 0; line--) {
            text.append(random.nextInt(6) == 0 ? " ".repeat(random.nextInt(4)) : "")
                    .append(any(random, STARTS, ODD_STARTS));
            if (random.nextInt(9) > 0) {
                text.append(any(random, VALUES, ODD_VALUES)).append(random.nextInt(8) == 0 ? " " : "");
            }
            text.append(random.nextInt(20) == 0 ? "\r\n" : "\n").append(random.nextInt(15) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static String any(Random random, List<String> usual, List<String> odd) {
        List<String> from = random.nextInt(7) > 0 ? usual : odd;
        return from.get(random.nextInt(from.size()));
    }
}
