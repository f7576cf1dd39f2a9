package com.betterfleet.bfflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditTest {

    /** The document with {@code a} for {@code b} in the value of the key {@code k}. */
    private static String edited(String yaml) throws Exception {
        YamlEdit edit = new YamlEdit(yaml, 1);
        Mapping keys = (Mapping) YamlReader.read("x.yml", 1, yaml).orElseThrow();
        for (int i = 0; i < 2; i++) {
            // a second time it is no other value
            assertThat(edit.change((Scalar) keys.get("k").orElseThrow(), line -> line.replace('a', 'b')))
                    .isTrue();
        }
        return edit.result();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: X",
                "# k: a\nj: a\nk:   X   # a",
                "k: 'X' # a",
                "k: \"X\"\r\nj: a\r\n",
                "{j: a, k: X, l: a}",
                "k: !env X\nj: a",
                "k: &a 'X'\nl: *a",
                "k:\n  X\nj: a",
                "\uD83D\uDE97: a\nk: X",
            })
    void one_value_changes_and_no_other_byte(String yaml) throws Exception {
        assertThat(edited(yaml.replace("X", "a/\u00e4/a"))).isEqualTo(yaml.replace("X", "b/\u00e4/b"));
    }

    @Test
    void a_block_changes_line_by_line() throws Exception {
        assertThat(edited("j: a\r\nk: |  # a\r\n  # x\r\n\r\n  /a/\r\n   !x\r\nl: a\r\n"))
                .isEqualTo("j: a\r\nk: |  # a\r\n  # x\r\n\r\n  /b/\r\n   !x\r\nl: a\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k: \"\\u0061\"", "k: >\n  a\n  a\n", "k: 'it''s a'"})
    void what_is_written_in_another_way_stays(String yaml) throws Exception {
        YamlEdit edit = new YamlEdit(yaml, 1);
        Mapping keys = (Mapping) YamlReader.read("x.yml", 1, yaml).orElseThrow();

        assertThat(edit.change((Scalar) keys.get("k").orElseThrow(), line -> line.replace('a', 'b')))
                .isFalse();
        assertThat(edit.result()).isEqualTo(yaml);
    }
}
