package com.betterfleet.bfflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void givesEveryKeyAndValueItsPlaceInTheFile() throws YamlSyntaxException {
        YamlNode node = YamlReader.read("docs/a.md", 2, """
                title: "Stale"
                # a comment
                list:
                  - one
                  - {key: 2}
                """).orElseThrow();
        assertThat(node)
                .isEqualTo(new Mapping(
                        at(2, 1),
                        List.of(
                                new Entry("title", at(2, 1), new Scalar(at(2, 8), "", "Stale", YamlNode.Type.TEXT)),
                                new Entry(
                                        "list",
                                        at(4, 1),
                                        new Sequence(
                                                at(5, 3),
                                                "",
                                                List.of(
                                                        new Scalar(at(5, 5), "", "one", YamlNode.Type.TEXT),
                                                        new Mapping(
                                                                at(6, 5),
                                                                List.of(new Entry(
                                                                        "key",
                                                                        at(6, 6),
                                                                        new Scalar(
                                                                                at(6, 11),
                                                                                "",
                                                                                "2",
                                                                                YamlNode.Type.NUMBER))))))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 🚛🚛\nb: {x: 🚛, y: 1}", "a: 1\r\nb: {x: 🚛, y: 1}", "a: '\u2028'\rb: {x: 🚛, y: 1}"})
    void countsColumnsAsEditorsDo(String yaml) throws YamlSyntaxException {
        Mapping inner = (Mapping) mapping(yaml).get("b").orElseThrow();
        assertThat(inner.find("y").orElseThrow().location()).isEqualTo(new Location("f.yml", 2, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "text, TEXT",
        "yes, TEXT",
        "no, TEXT",
        "on, TEXT",
        "off, TEXT",
        "2026-11-20, TEXT",
        "12:30, TEXT",
        "1_000, TEXT",
        "'\"1\"', TEXT",
        "true, BOOLEAN",
        "False, BOOLEAN",
        "1, NUMBER",
        "014, NUMBER",
        "0x1F, NUMBER",
        "1.10, NUMBER",
        "1e3, NUMBER",
        "null, NULL",
        "~, NULL",
        "'', NULL",
        "'\"\"', TEXT",
    })
    void takesValuesForWhatYaml12TakesThem(String written, YamlNode.Type type) throws YamlSyntaxException {
        assertThat(mapping("a: " + written).find("a").map(Entry::value))
                .hasValueSatisfying(value -> assertThat(((Scalar) value).type()).isEqualTo(type));
    }

    @Test
    void keepsNumbersAsTheyAreWritten() throws YamlSyntaxException {
        assertThat(text(mapping("a: 2026.10"), "a")).isEqualTo("2026.10");
        assertThat(text(mapping("a: 007"), "a")).isEqualTo("007");
    }

    @Test
    void keepsTagsAndMakesNothingOfThem() throws YamlSyntaxException {
        Mapping mapping = mapping("""
                a: !!python/name:pymdownx.slugs.uslugify
                b: !!python/object/apply:pymdownx.slugs.slugify
                  kwds: {case: lower}
                c: !ENV [SITE, none]
                d: !relative $config_dir
                """);
        assertThat(mapping.entries())
                .extracting(entry -> entry.value().tag())
                .containsExactly(
                        "tag:yaml.org,2002:python/name:pymdownx.slugs.uslugify",
                        "tag:yaml.org,2002:python/object/apply:pymdownx.slugs.slugify",
                        "!ENV",
                        "!relative");
        assertThat(text(mapping, "a")).isEmpty();
        assertThat(mapping.get("b")).containsInstanceOf(Mapping.class);
        assertThat(text(mapping, "d")).isEqualTo("$config_dir");
    }

    @Test
    void sharesWhatAnAliasRefersTo() throws YamlSyntaxException {
        Mapping mapping = mapping("""
                day: &day 2026-12-31
                list: &list [a, b]
                map: &map {k: v}
                other: [*day, *list, *map]
                """);
        Sequence other = (Sequence) mapping.get("other").orElseThrow();
        assertThat(other.values())
                .containsExactly(
                        mapping.get("day").orElseThrow(),
                        mapping.get("list").orElseThrow(),
                        mapping.get("map").orElseThrow());
    }

    @Test
    void isNotMultipliedByAliases() throws YamlSyntaxException {
        StringBuilder yaml = new StringBuilder("x0: &x0 [a]\n");
        for (int i = 1; i < 60; i++) {
            yaml.append("x%d: &x%d [*x%d, *x%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(mapping(yaml.toString()).entries()).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# a comment\n", "\n\n"})
    void findsNoDocumentInNothing(String yaml) throws YamlSyntaxException {
        assertThat(YamlReader.read("f.yml", 1, yaml)).isEmpty();
    }

    @Test
    void readsADocumentBetweenItsMarks() throws YamlSyntaxException {
        assertThat(mapping("%YAML 1.2\n---\na: 1\n...\n")
                        .find("a")
                        .orElseThrow()
                        .location())
                .isEqualTo(new Location("f.yml", 3, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "a: 1¶a: 2 ¦ 2:1 ¦ the key 'a' stands here for the second time, first on line 1",
                "a: 1¶---¶b: 2 ¦ 3:1 ¦ a second document begins here; only one is read",
                "a: *b ¦ 1:4 ¦ '*b' refers to nothing; put it in quotes if it is meant as text",
                "a:¶→b: 1 ¦ 2:1 ¦ a tab stands where YAML allows only spaces",
                "a: 1¶→b: 1 ¦ 2:1 ¦ a tab stands where YAML allows only spaces",
                "a:→b ¦ 1:3 ¦ a tab stands where YAML allows only spaces",
                "title:a¶b: c ¦ 1:6 ¦ a space must stand behind this colon",
                "x: y¶title:a¶b: c ¦ 2:6 ¦ a space must stand behind this colon",
                "title:a¶  b: c ¦ 1:6 ¦ a space must stand behind this colon",
                "a: 1¶title¶b: 2 ¦ 2:1 ¦ this line is no 'key: value'",
                "title¶# comment¶¶b: 2 ¦ 1:1 ¦ this line is no 'key: value'",
                "<<<<<<< HEAD¶a: b ¦ 1:1 ¦ this line is no 'key: value'",
                "a: b¶=======¶c: d ¦ 2:1 ¦ this line is no 'key: value'",
                "a: 1¶  b: 2 ¦ 2:3 ¦ this line is indented deeper than the one above, which is complete",
                "a:¶  b: 1¶ c: 2 ¦ 3:2 ¦ the indentation of this line fits none of the lines above",
                "a:¶  - b¶ - c ¦ 3:2 ¦ the indentation of this line fits none of the lines above",
                "title: a: b ¦ 1:9 ¦ the value of this line holds ': '; put the value in quotes",
                "- title: a: b ¦ 1:11 ¦ the value of this line holds ': '; put the value in quotes",
                "🚛: a: b ¦ 1:6 ¦ the value of this line holds ': '; put the value in quotes",
                "title: \"Stale¶type: added ¦ 1:8 ¦ the quote that opens here is never closed",
                "title: 'Stale¶type: added ¦ 1:8 ¦ the quote that opens here is never closed",
                "a: 'it's' ¦ 1:8 ¦ this stands behind the end of a value; put quotes around the whole value",
                "a: \"b\" c ¦ 1:8 ¦ this stands behind the end of a value; put quotes around the whole value",
                "a: [b] c ¦ 1:8 ¦ this stands behind the end of a value; put quotes around the whole value",
                "a: \"\\d\" ¦ 1:6 ¦ '\\' begins an escape that YAML does not know; use single quotes, or write '\\\\'",
                "a: [b, c¶d: e ¦ 1:4 ¦ the '[' that opens here is not closed, or a comma is missing in it",
                "a: {b: c¶d: e ¦ 1:4 ¦ the '{' that opens here is not closed, or a comma is missing in it",
                "a: [b]] ¦ 1:7 ¦ nothing is open that this ']' could close",
                "a: {b: c}} ¦ 1:10 ¦ nothing is open that this '}' could close",
                "a: [,] ¦ 1:5 ¦ a value is missing here",
                "a: @b ¦ 1:4 ¦ a value cannot begin with '@'; put it in quotes",
                "a: `b` ¦ 1:4 ¦ a value cannot begin with '`'; put it in quotes",
                "a: %b ¦ 1:4 ¦ a value cannot begin with '%'; put it in quotes",
                "a: **b** ¦ 1:4 ¦ a value cannot begin with '*'; put it in quotes",
                "a: & b ¦ 1:4 ¦ a value cannot begin with '&'; put it in quotes",
                "a: !x!y z ¦ 1:4 ¦ a value cannot begin with '!'; put it in quotes",
                "a: - b ¦ 1:4 ¦ a list item cannot stand on the line of its key; put it on a line of its own",
                "a: > b ¦ 1:6 ¦ text behind '|' or '>' must begin on the next line",
                "a: b¶- c ¦ 2:1 ¦ list items and 'key: value' lines cannot stand side by side",
                "- a¶b: c ¦ 2:1 ¦ list items and 'key: value' lines cannot stand side by side",
                "[a]: b ¦ 1:1 ¦ a list or a mapping stands where a key must be; put it in quotes if it is meant as text",
                "a: {{ b }} ¦ 1:5 ¦ a list or a mapping stands where a key must be; put it in quotes if it is meant as text",
                "a: 1¶b: x† ¦ 2:5 ¦ a control character (U+0007) stands here; remove it",
                "a: b¶%YAML 1.2 ¦ 2:1 ¦ this cannot be read as YAML",
            })
    void saysInTheUsersWordsWhatIsWrongAndWhere(String yaml, String place, String message) {
        String text = yaml.replace('¶', '\n').replace('→', '\t').replace('†', '\u0007');
        assertThatThrownBy(() -> YamlReader.read("f.yml", 1, text))
                .isInstanceOfSatisfying(YamlSyntaxException.class, e -> {
                    assertThat(e).hasMessage(message);
                    assertThat(e.location()).hasToString("f.yml:" + place);
                    assertThat(e.problem()).isEqualTo(new YamlProblem(e.location(), "", message, "Mend the YAML."));
                });
    }

    @Test
    void givesUpOnTextThatNestsTooDeep() {
        assertThatThrownBy(() -> mapping("a: " + "[".repeat(2000)))
                .isInstanceOf(YamlSyntaxException.class)
                .hasMessage("this is too long, or nests too deep, to be read");
    }

    @Test
    void placesAMistakeInTheFileAndNotInTheFrontMatter() {
        assertThatThrownBy(() -> YamlReader.read("docs/a.md", 2, "a: 1\nb: c: d\n"))
                .isInstanceOfSatisfying(
                        YamlSyntaxException.class, e -> assertThat(e.location()).isEqualTo(at(3, 5)));
    }

    @Test
    void laysOneMappingOverAnother() throws YamlSyntaxException {
        Mapping below = mapping("a: 1\nb: {x: 1, y: [1, 2]}\nc: 1\nd: {x: 1}\n");
        Mapping above = mapping("b: {y: [3], z: 1}\nc:\nd: 2\ne: 1\n");
        Mapping expected = mapping("a: 1\nb: {x: 1, y: [3], z: 1}\nc: 1\nd: 2\ne: 1\n");
        assertThat(above.over(below))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .isEqualTo(expected);
    }

    private static Mapping mapping(String yaml) throws YamlSyntaxException {
        return (Mapping) YamlReader.read("f.yml", 1, yaml).orElseThrow();
    }

    private static String text(Mapping mapping, String key) {
        return ((Scalar) mapping.get(key).orElseThrow()).text();
    }

    private static Location at(int line, int column) {
        return new Location("docs/a.md", line, column);
    }

    /** A tag that would have a reader of Java objects load a class from an address. */
    @Test
    void makesNoObjectOfATag() throws YamlSyntaxException {
        YamlNode node = YamlReader.read("f.yml", 1, """
                a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["http://127.0.0.1:1/"]]]]
                """).orElseThrow();

        assertThat(((Mapping) node).get("a").orElseThrow())
                .isInstanceOfSatisfying(
                        Sequence.class,
                        list -> assertThat(list.values()).singleElement().isInstanceOf(Sequence.class));
    }

    /** Ten references to ten references … to ten words: as many nodes as are written down, not as many as they stand for. */
    @Test
    void multipliesNoAliases() throws YamlSyntaxException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i <= 30; i++) {
            String one = "*a" + (i - 1);
            laughs.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(", ", List.of(one, one, one, one, one, one, one, one, one, one))));
        }

        Mapping all = mapping(laughs.toString());

        Sequence last = (Sequence) all.get("a30").orElseThrow();
        assertThat(last.values()).hasSize(10);
        assertThat(last.values().get(0)).isSameAs(last.values().get(9));
    }
}
