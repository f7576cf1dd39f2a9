package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy while its files are laid over each other, what is extended first. A value takes the place of the one before, a
 * list too; of a mapping each key does so on its own; waivers add up.
 */
final class PolicyDraft {

    /** What a policy can decide, in the order of its documentation. */
    static final Vocabulary KEYS = Vocabulary.keys(
            "extends",
            "work",
            "release-notes",
            "changelog",
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

    private static final Vocabulary SITE_GENERATORS = words("site generator", SiteGenerator.values(), SiteGenerator::word);
    private static final Vocabulary SEVERITIES = words("severity", Severity.values(), Severity::word);
    private static final Vocabulary KINDS = words("kind", Kind.values(), Kind::word);
    private static final Vocabulary STAGES = words("stage", Stage.values(), Stage::word);

    private final Vocabulary ruleIds;
    private final WaiverReader waiverReader;
    private final StatusWords<StoryStatus> storyWords;
    private final StatusWords<DocumentStatus> documentWords;

    private List<String> work;
    private Optional<Location> workStated = Optional.empty();
    private String releaseNotes;
    private String changelog;
    private Pattern storyId;
    private Optional<SiteGenerator> anchors = Optional.empty();
    private final Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> requiredSections = new EnumMap<>(Kind.class);
    private List<String> requirementSections;
    private final Map<String, String> types = new LinkedHashMap<>();
    private List<String> audiences = List.of();
    private List<String> milestones = List.of();
    private final Map<String, Severity> rules = new LinkedHashMap<>();
    private final Map<Stage, Map<String, Severity>> stages = new EnumMap<>(Stage.class);
    private Policy.Linear linear = Policy.Linear.NONE;
    private final Set<Waiver> waivers = new LinkedHashSet<>();

    PolicyDraft(Set<String> ruleIds) {
        Policy defaults = Policy.defaults();
        this.ruleIds = Vocabulary.of("rule", ruleIds.stream().sorted().toList());
        this.waiverReader = new WaiverReader(this.ruleIds);
        this.storyWords =
                new StatusWords<>(defaults.storyWords(), List.of(StoryStatus.values()), StoryStatus::word);
        this.documentWords =
                new StatusWords<>(defaults.documentWords(), List.of(DocumentStatus.values()), DocumentStatus::word);
        this.work = defaults.work();
        this.releaseNotes = defaults.releaseNotes();
        this.changelog = defaults.changelog();
        this.storyId = defaults.storyId();
        this.requiredSections.putAll(defaults.requiredSections());
        this.requirementSections = defaults.requirementSections();
    }

    /** Lays a file over those before. */
    void add(StrictMapping file) {
        places(file);
        PolicyValues.storyId(file, "story-id").ifPresent(pattern -> storyId = pattern);
        file.word("anchors", SITE_GENERATORS)
                .flatMap(word -> named(SiteGenerator.values(), SiteGenerator::word, word))
                .ifPresent(generator -> anchors = Optional.of(generator));
        byKind(file, "kinds", kinds, PolicyValues::fileNames);
        byKind(file, "required-sections", requiredSections, PolicyDraft::texts);
        statuses(file);
        requirementSections = list(file, "requirement-sections", requirementSections);
        file.freeMapping("types").ifPresent(this::types);
        audiences = list(file, "audiences", audiences);
        milestones = list(file, "milestones", milestones);
        file.mapping("rules", ruleIds).ifPresent(mapping -> severities(mapping, rules));
        file.mapping("stages", STAGES).ifPresent(this::stages);
        file.mapping("linear", Vocabulary.keys("workspace", "teams")).ifPresent(this::linear);
        waivers.addAll(waiverReader.read(file));
    }

    private void places(StrictMapping file) {
        if (file.has("work")) {
            work = file.texts("work").stream()
                    .flatMap(value -> PolicyValues.path(file, "work", value).stream())
                    .distinct()
                    .toList();
            workStated = Optional.of(file.at("work"));
            if (work.isEmpty()) {
                file.problem(file.at("work"), "work", "'work' names no folder", "Name one, or leave the key out.");
            }
        }
        path(file, "release-notes").ifPresent(path -> releaseNotes = path);
        path(file, "changelog").ifPresent(path -> changelog = path);
    }

    private static Optional<String> path(StrictMapping file, String key) {
        return file.text(key).flatMap(value -> PolicyValues.path(file, key, value));
    }

    private static void byKind(
            StrictMapping file,
            String key,
            Map<Kind, List<String>> all,
            java.util.function.BiFunction<StrictMapping, String, List<String>> values) {
        file.mapping(key, KINDS).ifPresent(mapping -> {
            for (Kind kind : Kind.values()) {
                if (mapping.has(kind.word())) {
                    all.put(kind, values.apply(mapping, kind.word()));
                }
            }
        });
    }

    private void statuses(StrictMapping file) {
        Vocabulary keys = Vocabulary.of(
                "status",
                Stream.concat(storyWords.keys().stream(), documentWords.keys().stream()).toList());
        file.mapping("statuses", keys).ifPresent(words -> {
            storyWords.add(words);
            documentWords.add(words);
        });
    }

    private void types(StrictMapping mapping) {
        for (Entry type : mapping.entries()) {
            Optional<String> heading =
                    mapping.text(type.key()).map(Scalar::text).filter(text -> !text.isBlank());
            if (type.key().equals(EntryWords.NONE)) {
                mapping.problem(
                        type.location(), type.key(), "entries of type 'none' are never shown", "Leave it out.");
            } else if (heading.isPresent()) {
                types.put(type.key(), heading.get());
            } else if (type.value() instanceof Scalar) {
                mapping.problem(
                        type.location(),
                        type.key(),
                        "the type '" + type.key() + "' has no heading",
                        "Write its heading behind the colon.");
            }
        }
    }

    private void stages(StrictMapping mapping) {
        for (Stage stage : Stage.values()) {
            mapping.mapping(stage.word(), ruleIds)
                    .ifPresent(rule ->
                            severities(rule, stages.computeIfAbsent(stage, key -> new LinkedHashMap<>())));
        }
    }

    private static void severities(StrictMapping mapping, Map<String, Severity> all) {
        for (Entry rule : mapping.entries()) {
            mapping.word(rule.key(), SEVERITIES)
                    .flatMap(word -> named(Severity.values(), Severity::word, word))
                    .ifPresent(severity -> all.put(rule.key(), severity));
        }
    }

    private void linear(StrictMapping mapping) {
        linear = new Policy.Linear(
                mapping.text("workspace").map(Scalar::text).or(linear::workspace), list(mapping, "teams", linear.teams()));
    }

    private static List<String> list(StrictMapping mapping, String key, List<String> before) {
        return mapping.has(key) ? texts(mapping, key) : before;
    }

    private static List<String> texts(StrictMapping mapping, String key) {
        return mapping.texts(key).stream().map(Scalar::text).toList();
    }

    private static <E> Vocabulary words(String noun, E[] values, Function<E, String> word) {
        return Vocabulary.of(noun, Arrays.stream(values).map(word).toList());
    }

    private static <E> Optional<E> named(E[] values, Function<E, String> word, String written) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(written))
                .findFirst();
    }

    /** The policy that came out. */
    Policy policy() {
        return new Policy(
                work,
                workStated,
                releaseNotes,
                changelog,
                storyId,
                anchors,
                kinds,
                storyWords.all(),
                documentWords.all(),
                requiredSections,
                requirementSections,
                types,
                audiences,
                milestones,
                rules,
                stages,
                linear,
                List.copyOf(waivers));
    }
}
