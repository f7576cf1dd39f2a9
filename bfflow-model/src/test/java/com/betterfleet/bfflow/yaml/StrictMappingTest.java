package com.betterfleet.bfflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictMappingTest {

    private static final Vocabulary KEYS =
            Vocabulary.keys("title", "stories", "type", "highlight", "breaking", "settings");
    private static final Vocabulary TYPES = Vocabulary.of("type", List.of("added", "changed"));

    @Test
    void givesWhatIsThere() {
        StrictMapping mapping = read("""
                title: Stale vehicles
                stories: [A-1, A-2]
                type: added
                highlight: true
                breaking: {impact: all, action: 3.0}
                settings:
                  - {key: true}
                """);
        assertThat(mapping.text("title").map(Scalar::text)).contains("Stale vehicles");
        assertThat(mapping.texts("stories")).extracting(Scalar::text).containsExactly("A-1", "A-2");
        assertThat(mapping.word("type", TYPES)).contains("added");
        assertThat(mapping.flag("highlight")).contains(true);
        StrictMapping breaking =
                mapping.mapping("breaking", Vocabulary.keys("impact", "action")).orElseThrow();
        assertThat(breaking.text("action").map(Scalar::text)).contains("3.0");
        assertThat(breaking.name("action")).isEqualTo("breaking.action");
        assertThat(breaking.at("action")).isEqualTo(new Location("f.yml", 5, 25));
        List<StrictMapping> settings = mapping.mappings("settings", Vocabulary.keys("key"));
        assertThat(settings)
                .singleElement()
                .satisfies(setting ->
                        assertThat(setting.text("key").map(Scalar::text)).contains("true"));
        assertThat(mapping.problems()).isEmpty();
    }

    @Test
    void takesASingleTextForAListOfOne() {
        assertThat(read("stories: A-1").texts("stories"))
                .extracting(Scalar::text)
                .containsExactly("A-1");
    }

    @Test
    void takesAKeyWithoutAValueForAbsent() {
        StrictMapping mapping = read("title:\ntype: ~\nstories: null\nhighlight: added");
        assertThat(mapping.text("title")).isEmpty();
        assertThat(mapping.word("type", TYPES)).isEmpty();
        assertThat(mapping.texts("stories")).isEmpty();
        assertThat(mapping.isMissing("title")).isTrue();
        assertThat(mapping.isMissing("highlight")).isFalse();
        assertThat(mapping.problems()).isEmpty();
    }

    @Test
    void reportsAnUnknownKeyWithTheNearestOne() {
        StrictMapping mapping = read("type: added\ntitel: Stale vehicles");
        assertThat(mapping.problems())
                .containsExactly(new YamlProblem(
                        new Location("f.yml", 2, 1),
                        "titel",
                        "unknown key 'titel'; did you mean 'title'?",
                        "Write 'title'.",
                        Optional.of(new Respelling(new Location("f.yml", 2, 1), "titel", "title"))));
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThat(read("owner: me").problems())
                .containsExactly(new YamlProblem(
                        new Location("f.yml", 1, 1),
                        "owner",
                        "unknown key 'owner'",
                        "Use one of: title, stories, type, highlight, breaking, settings."));
    }

    @Test
    void knowsThatAMisspeltKeyIsNotMissing() {
        StrictMapping mapping = read("titel: Stale vehicles\ntypes: added\ntype: changed");
        assertThat(mapping.meant()).containsExactly("title");
        assertThat(mapping.isMissing("title")).isFalse();
        assertThat(mapping.isMissing("stories")).isTrue();
    }

    @Test
    void reportsUnknownKeysInNestedMappings() {
        StrictMapping mapping = read("""
                breaking: {impackt: all}
                settings:
                  - {key: A}
                  - {kye: B}
                """);
        mapping.mappings("settings", Vocabulary.keys("key"));
        mapping.mapping("breaking", Vocabulary.keys("impact", "action"));
        assertThat(mapping.problems())
                .extracting(YamlProblem::location, YamlProblem::subject, YamlProblem::message)
                .containsExactly(
                        tuple(
                                new Location("f.yml", 1, 12),
                                "breaking.impackt",
                                "unknown key 'impackt'; did you mean 'impact'?"),
                        tuple(
                                new Location("f.yml", 4, 6),
                                "settings[2].kye",
                                "unknown key 'kye'; did you mean 'key'?"));
    }

    @Test
    void reportsAnUnknownWord() {
        StrictMapping mapping = read("type: adedd\ntitle: nothing");
        assertThat(mapping.word("type", TYPES)).isEmpty();
        assertThat(mapping.word("title", TYPES)).isEmpty();
        assertThat(mapping.problems())
                .containsExactly(
                        new YamlProblem(
                                new Location("f.yml", 1, 7),
                                "type",
                                "unknown type 'adedd'; did you mean 'added'?",
                                "Write 'added'.",
                                Optional.of(new Respelling(new Location("f.yml", 1, 7), "adedd", "added"))),
                        new YamlProblem(
                                new Location("f.yml", 2, 8),
                                "title",
                                "unknown type 'nothing'",
                                "Use one of: added, changed."));
    }

    @Test
    void reportsValuesOfTheWrongType() {
        StrictMapping mapping = read("""
                title: [a]
                stories: {a: b}
                highlight: yes
                breaking: everything
                settings: KEY
                """);
        mapping.text("title");
        mapping.texts("stories");
        mapping.flag("highlight");
        mapping.mapping("breaking", Vocabulary.keys("impact"));
        mapping.mappings("settings", Vocabulary.keys("key"));
        assertThat(mapping.problems())
                .extracting(YamlProblem::message)
                .containsExactly(
                        "'title' must be text, not a list",
                        "'stories' must be text or a list of text, not a mapping",
                        "'highlight' must be true or false, not 'yes'",
                        "'breaking' must be a mapping, not 'everything'",
                        "'settings' must be a list of mappings, not 'KEY'");
        assertThat(mapping.problems().get(2))
                .isEqualTo(new YamlProblem(
                        new Location("f.yml", 3, 12),
                        "highlight",
                        "'highlight' must be true or false, not 'yes'",
                        "Write true or false here."));
    }

    @Test
    void reportsItemsOfTheWrongType() {
        StrictMapping mapping = read("""
                stories:
                  - A-1
                  -
                  - [A-2]
                settings:
                  - KEY
                """);
        assertThat(mapping.texts("stories")).extracting(Scalar::text).containsExactly("A-1");
        assertThat(mapping.mappings("settings", Vocabulary.keys("key"))).isEmpty();
        assertThat(mapping.problems())
                .extracting(YamlProblem::message)
                .containsExactly(
                        "every item of 'stories' must be text, not empty",
                        "every item of 'stories' must be text, not a list",
                        "every item of 'settings' must be a mapping, not 'KEY'");
    }

    @Test
    void reportsADocumentThatIsNoMapping() {
        StrictMapping mapping = read("- title");
        assertThat(mapping.isMissing("title")).isTrue();
        assertThat(mapping.problems())
                .containsExactly(new YamlProblem(
                        new Location("f.yml", 1, 1),
                        "",
                        "'key: value' lines must stand here, not a list",
                        "Use the keys: title, stories, type, highlight, breaking, settings."));
    }

    private static StrictMapping read(String yaml) {
        try {
            return StrictMapping.of(YamlReader.read("f.yml", 1, yaml).orElseThrow(), KEYS);
        } catch (YamlSyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
