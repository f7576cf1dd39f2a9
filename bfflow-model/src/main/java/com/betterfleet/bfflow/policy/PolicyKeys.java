package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy.Linear;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the keys of a policy mean. A key that is not there leaves the default. */
final class PolicyKeys {

    /** All of them, in the order of their documentation. */
    static final Vocabulary ALL = Vocabulary.keys(
            "extends",
            "work",
            "release-notes",
            "changelog",
            "code",
            "max-file-size",
            "story-id",
            "anchors",
            "kinds",
            "statuses",
            "required-sections",
            "requirement-sections",
            "types",
            "audiences",
            "milestones",
            "rules",
            "stages",
            "linear",
            "waivers");

    private static final Policy DEFAULTS = Policy.defaults();
    private static final Words<SiteGenerator> SITE_GENERATORS =
            Words.of("site generator", SiteGenerator.values(), SiteGenerator::word);
    private static final Words<Severity> SEVERITIES = Words.of("severity", Severity.values(), Severity::word);
    private static final Words<Kind> KINDS = Words.of("kind", Kind.values(), Kind::word);
    private static final Words<StoryStatus> STORY_STATUSES =
            Words.of("status", StoryStatus.values(), StoryStatus::word);
    private static final Words<Stage> STAGES = Words.of("stage", Stage.values(), Stage::word);
    private static final StatusWords<StoryStatus> STORY_WORDS =
            new StatusWords<>(DEFAULTS.storyWords(), List.of(StoryStatus.values()), StoryStatus::word);
    private static final StatusWords<DocumentStatus> DOCUMENT_WORDS =
            new StatusWords<>(DEFAULTS.documentWords(), List.of(DocumentStatus.values()), DocumentStatus::word);
    private static final Vocabulary STATUSES = Vocabulary.of(
            "status",
            Stream.concat(STORY_WORDS.keys().stream(), DOCUMENT_WORDS.keys().stream())
                    .toList());

    private final Vocabulary ruleIds;

    PolicyKeys(Set<String> ruleIds) {
        this.ruleIds = Vocabulary.of("rule", ruleIds.stream().sorted().toList());
    }

    Policy read(StrictMapping policy) {
        Optional<StrictMapping> statuses = policy.mapping("statuses", STATUSES);
        Map<String, Location> places = new LinkedHashMap<>();
        return new Policy(
                policy.has("work") ? work(policy) : DEFAULTS.work(),
                policy.has("work") ? Optional.of(policy.at("work")) : Optional.empty(),
                path(policy, "release-notes").orElse(DEFAULTS.releaseNotes()),
                path(policy, "changelog").orElse(DEFAULTS.changelog()),
                policy.has("code") ? PolicyValues.globs(policy, "code") : DEFAULTS.code(),
                PolicyValues.fileSize(policy, "max-file-size").orElse(DEFAULTS.maxFileSize()),
                PolicyValues.storyId(policy, "story-id").orElse(DEFAULTS.storyId()),
                SITE_GENERATORS.read(policy, "anchors"),
                byKind(policy, "kinds", DEFAULTS.kinds(), PolicyValues::fileNames),
                statuses.map(STORY_WORDS::with).orElse(DEFAULTS.storyWords()),
                statuses.map(DOCUMENT_WORDS::with).orElse(DEFAULTS.documentWords()),
                byKind(policy, "required-sections", DEFAULTS.requiredSections(), PolicyKeys::texts),
                policy.has("requirement-sections")
                        ? texts(policy, "requirement-sections")
                        : DEFAULTS.requirementSections(),
                policy.freeMapping("types").map(PolicyKeys::types).orElse(DEFAULTS.types()),
                texts(policy, "audiences"),
                texts(policy, "milestones"),
                policy.mapping("rules", ruleIds)
                        .map(rules -> severities(rules, places))
                        .orElse(DEFAULTS.rules()),
                policy.mapping("stages", STAGES.vocabulary())
                        .map(stages -> stages(stages, places))
                        .orElse(DEFAULTS.stages()),
                places,
                policy.mapping("linear", Vocabulary.keys("workspace", "teams", "states", "source"))
                        .map(PolicyKeys::linear)
                        .orElse(DEFAULTS.linear()),
                new WaiverReader(ruleIds).read(policy));
    }

    /** An empty list is a decision as well: there is no work in this repository. */
    private static List<String> work(StrictMapping policy) {
        return policy.texts("work").stream()
                .flatMap(value -> PolicyValues.path(policy, "work", value).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> path(StrictMapping policy, String key) {
        return policy.text(key).flatMap(value -> PolicyValues.path(policy, key, value));
    }

    private static Map<Kind, List<String>> byKind(
            StrictMapping policy,
            String key,
            Map<Kind, List<String>> defaults,
            BiFunction<StrictMapping, String, List<String>> values) {
        Map<Kind, List<String>> all = new EnumMap<>(Kind.class);
        all.putAll(defaults);
        policy.mapping(key, KINDS.vocabulary())
                .ifPresent(kinds -> KINDS.in(kinds).forEach((kind, word) -> all.put(kind, values.apply(kinds, word))));
        return all;
    }

    private static Map<String, String> types(StrictMapping types) {
        Map<String, String> headings = new LinkedHashMap<>();
        types.entries()
                .forEach(type -> PolicyValues.heading(types, type).ifPresent(text -> headings.put(type.key(), text)));
        return headings;
    }

    private Map<String, Severity> severities(StrictMapping rules, Map<String, Location> places) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        rules.entries().stream()
                .filter(rule -> ruleIds.knows(rule.key()))
                .forEach(rule -> SEVERITIES.read(rules, rule.key()).ifPresent(severity -> {
                    severities.put(rule.key(), severity);
                    places.put(rules.name(rule.key()), rule.location());
                }));
        return severities;
    }

    private Map<Stage, Map<String, Severity>> stages(StrictMapping stages, Map<String, Location> places) {
        Map<Stage, Map<String, Severity>> all = new EnumMap<>(Stage.class);
        STAGES.in(stages)
                .forEach((stage, word) ->
                        stages.mapping(word, ruleIds).ifPresent(rules -> all.put(stage, severities(rules, places))));
        return all;
    }

    private static Linear linear(StrictMapping linear) {
        Map<StoryStatus, List<String>> states = new EnumMap<>(StoryStatus.class);
        linear.mapping("states", STORY_STATUSES.vocabulary())
                .ifPresent(stated ->
                        STORY_STATUSES.in(stated).forEach((status, word) -> states.put(status, texts(stated, word))));
        return new Linear(
                linear.text("workspace").map(Scalar::text),
                texts(linear, "teams"),
                states,
                PolicyValues.address(linear, "source"));
    }

    private static List<String> texts(StrictMapping mapping, String key) {
        return mapping.texts(key).stream().map(Scalar::text).toList();
    }
}
