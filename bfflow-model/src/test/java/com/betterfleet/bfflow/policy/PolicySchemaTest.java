package com.betterfleet.bfflow.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema, which editors go by, and the reader, which the build goes by, say the same. */
class PolicySchemaTest {

    private static final Set<String> RULES = Set.of("not-in-nav", "story-release-note");

    private static final Schema SCHEMA = schema();

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work: docs/work",
                "work: [docs/work, wiki/.work/]",
                "work: []",
                "work: ./docs",
                "work: ..docs/work",
                "work:",
                "release-notes: notes",
                "changelog: docs/CHANGES.md",
                "code: ['**/src/**', '*.sql']",
                "code: []",
                "story-id: '(COR|DEV)-[0-9]+'",
                "kinds: {specification: ['*-design.md', 'plan?.md'], challenge: why.md, story: }",
                "statuses: {done: [verified], draft: sketch, ready: }",
                "required-sections: {challenge: [], specification: Requirements}",
                "requirement-sections: [Requirements]",
                "types: {performance: Performance, fixed: Bug fixes, year: 2026}",
                "audiences: [partner, no, true]",
                "milestones: [2026.11, '2026.12']",
                "rules: {not-in-nav: off, story-release-note: }",
                "rules:",
                "stages: {archived: {not-in-nav: error}, backlog: }",
                "linear: {workspace: betterfleet, teams: [COR]}",
                "linear: {teams: COR}",
                "linear: {states: {in delivery: [In Progress, QA], done: Shipped, ready: }}",
                "linear: {source: 'https://gitlab.com/g/p/-/blob/main/'}",
                "waivers: [{rule: not-in-nav, artefact: 'docs/**', reason: why, approved-by: me, until: 2026-12-31}]",
                "waivers: [{rule: not-in-nav, artefact: COR-10, reason: why, until: }]",
                "waivers: []",
            })
    void agreeOnWhatIsGood(String policy) throws IOException {
        assertThat(said(policy)).isEmpty();
        assertThat(mistakes(policy)).isEmpty();
    }

    static Stream<String> everyWord() {
        return Stream.of(
                        words("anchors: %s", SiteGenerator.values(), SiteGenerator::word),
                        words("kinds: {%s: ['a.md']}", Kind.values(), Kind::word),
                        words("required-sections: {%s: [A]}", Kind.values(), Kind::word),
                        words("statuses: {%s: [abc]}", StoryStatus.values(), StoryStatus::word),
                        words("statuses: {%s: [abc]}", DocumentStatus.values(), DocumentStatus::word),
                        words("rules: {not-in-nav: %s}", Severity.values(), Severity::word),
                        words("stages: {%s: {not-in-nav: off}}", Stage.values(), Stage::word))
                .flatMap(words -> words);
    }

    @ParameterizedTest
    @MethodSource("everyWord")
    void agreeOnEveryWord(String policy) throws IOException {
        agreeOnWhatIsGood(policy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrok: docs/work",
                "- docs/work",
                "extends: {a: b}",
                "work: {a: b}",
                "work: /docs/work",
                "work: [docs/work, ~/work]",
                "work: C:/work",
                "work: 'docs\\work'",
                "work: ../work",
                "work: ''",
                "work: .",
                "work: [' ']",
                "release-notes: [a]",
                "changelog: ..",
                "story-id: '[A-Z'",
                "anchors: hugo",
                "kinds: {design: ['a.md']}",
                "kinds: {challenge: ['docs/a.md']}",
                "kinds: {challenge: [{a: b}]}",
                "statuses: {in-delivery: [building]}",
                "statuses: {done: {a: b}}",
                "statuses: [done]",
                "required-sections: [challenge]",
                "required-sections: {challenge: ['']}",
                "requirement-sections: {a: b}",
                "types: {none: Nothing}",
                "types: {performance: }",
                "types: {performance: [a]}",
                "types: [performance]",
                "audiences: [[partner]]",
                "milestones: {a: b}",
                "milestones: [a, ]\nrules: off",
                "rules: {not-in-nav: fatal}",
                "rules: {not-in-nav: true}",
                "stages: {done: {not-in-nav: off}}",
                "stages: {active: off}",
                "linear: betterfleet",
                "linear: {team: COR}",
                "linear: {workspace: [a]}",
                "linear: {states: {QA: [in delivery]}}",
                "linear: {states: [QA]}",
                "linear: {source: gitlab.com/g/p}",
                "linear: {source: 'https://gitlab.com/g/p?ref=main'}",
                "linear: {source: [https://a.b]}",
                "waivers: {rule: not-in-nav}",
                "waivers: [not-in-nav]",
                "waivers: [{artefact: a, reason: b}]",
                "waivers: [{rule: not-in-nav, reason: b}]",
                "waivers: [{rule: not-in-nav, artefact: a}]",
                "waivers: [{rule: not-in-nav, artefact: a, reason: ' '}]",
                "waivers: [{rule: not-in-nav, artefact: a, reason: b, until: 31.12.2026}]",
                "waivers: [{rule: not-in-nav, artefact: a, reason: b, until: 2026-02-30}]",
                "waivers: [{rule: not-in-nav, artefact: a, reason: b, till: 2026-12-31}]",
            })
    void agreeOnWhatIsWrong(String policy) throws IOException {
        assertThat(said(policy)).isNotEmpty();
        assertThat(mistakes(policy)).isNotEmpty();
    }

    /** What a schema cannot express. The build is the stricter of the two, never the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: nowhere.yml",
                "rules: {no-such-rule: off}",
                "statuses: {done: [verified], ready: [verified]}",
                "work: docs/../../work",
                "story-id: '[0-9]*'",
                "kinds: {challenge: ['[a.md']}",
                "code: ['src/[a']",
            })
    void leaveSomeMistakesToTheReader(String policy) throws IOException {
        assertThat(said(policy)).isEmpty();
        assertThat(mistakes(policy)).isNotEmpty();
    }

    @Test
    void haveTheSameKeysInTheSameOrderEachWithADescription() {
        JsonNode properties = SCHEMA.getSchemaNode().get("properties");
        assertThat(properties.propertyNames()).containsExactlyElementsOf(PolicyKeys.ALL.words());
        assertThat(properties)
                .allSatisfy(property ->
                        assertThat(property.get("description").asString()).isNotBlank());
    }

    private static List<Error> said(String policy) {
        return SCHEMA.validate(
                policy,
                InputFormat.YAML,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private String mistakes(String policy) throws IOException {
        Files.writeString(root.resolve("bfflow.yml"), policy);
        try {
            PolicyReader.read(root, "bfflow.yml", RULES, PolicySchemaTest.class.getClassLoader());
            return "";
        } catch (PolicyException e) {
            return e.getMessage();
        }
    }

    private static <E> Stream<String> words(String policy, E[] values, java.util.function.Function<E, String> word) {
        return Arrays.stream(values).map(value -> policy.formatted(word.apply(value)));
    }

    private static Schema schema() {
        try (InputStream json = Policy.class.getResourceAsStream("bfflow-policy.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
