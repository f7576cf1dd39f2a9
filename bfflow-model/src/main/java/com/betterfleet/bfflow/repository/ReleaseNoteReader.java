package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.markdown.FrontMatter;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Body;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.policy.EntryWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.prose.Placeholders;
import com.betterfleet.bfflow.prose.Placeholders.Found;
import com.betterfleet.bfflow.yaml.SaneYaml;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads release-note entries. */
final class ReleaseNoteReader {

    private static final Vocabulary KEYS = Vocabulary.keys(
            "stories", "type", "audience", "title", "breaking", "deprecation", "configuration", "highlight", "reason");
    private static final Vocabulary BREAKING = Vocabulary.keys("impact", "action");
    private static final Vocabulary DEPRECATION = Vocabulary.keys("replacement", "removal");
    private static final Vocabulary CONFIGURATION = Vocabulary.keys("action", "key", "kind", "default", "description");

    /** What an entry says, but for its front matter. */
    private record EntryText(String path, Optional<String> release, String body, Page page, List<Found> placeholders) {}

    private final MarkdownReader markdown;
    private final StoryHeading ids;
    private final Pattern claim;
    private final Vocabulary types;
    private final Vocabulary audiences;

    ReleaseNoteReader(MarkdownReader markdown, Policy policy) {
        this.markdown = markdown;
        this.ids = new StoryHeading(policy.storyId());
        this.claim = Pattern.compile(
                "(" + policy.storyId().pattern() + ")(?![\\p{L}\\p{N}]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.types = Vocabulary.of("type", EntryWords.types(policy));
        this.audiences = Vocabulary.of("audience", EntryWords.audiences(policy));
    }

    /** The story that a file's name begins with, letter case aside. */
    Optional<StoryId> claimed(String path) {
        Matcher name = claim.matcher(Paths.name(path));
        return name.matches() ? ids.idIgnoringCase(name.group(1)) : Optional.empty();
    }

    /** The blocks of an entry whose text {@code again} gets when somebody asks for them. */
    Body later(String path, Supplier<String> again) {
        return markdown.later(path, again);
    }

    /** Empty for what nothing says that it is an entry; {@code later} gets its blocks once more. */
    Optional<ReleaseNote> file(String path, Optional<String> release, String text, Body later) {
        Optional<FrontMatter> frontMatter = FrontMatter.of(text);
        return frontMatter.isEmpty() && claimed(path).isEmpty()
                ? Optional.empty()
                : Optional.of(read(path, release, text, frontMatter, later));
    }

    private ReleaseNote read(
            String path, Optional<String> release, String text, Optional<FrontMatter> frontMatter, Body later) {
        Page page = markdown.read(path, text);
        EntryText entry = new EntryText(
                path,
                release,
                text.substring(frontMatter.map(FrontMatter::end).orElse(0)),
                page.with(later),
                Placeholders.in(page));
        if (frontMatter.isEmpty()) {
            return unreadable(
                    entry,
                    FrontMatterSlip.in(path, text)
                            .orElseGet(() -> new Flaw(
                                    Location.of(path),
                                    "",
                                    text.isBlank() ? "the entry is empty" : "the entry has no front matter",
                                    "Begin it with '---', the keys stories, type, audience and title, and '---'.")));
        }
        try {
            YamlNode yaml = SaneYaml.read(path, 2, frontMatter.get().yaml())
                    .orElseGet(() -> new Mapping(Location.of(path), List.of()));
            return readable(entry, StrictMapping.of(yaml, KEYS));
        } catch (YamlSyntaxException e) {
            return unreadable(
                    entry,
                    new Flaw(
                            e.location(),
                            "",
                            "the front matter is not valid YAML: " + e.getMessage(),
                            "Mend the YAML between the two lines of dashes."));
        }
    }

    private ReleaseNote unreadable(EntryText text, Flaw flaw) {
        return new ReleaseNote(
                text.path(),
                text.release(),
                claimed(text.path()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                text.body(),
                text.page(),
                text.placeholders(),
                List.of(),
                Set.of(),
                List.of(flaw),
                false);
    }

    private ReleaseNote readable(EntryText text, StrictMapping entry) {
        List<StoryRef> stories = new ArrayList<>();
        for (Scalar id : entry.texts("stories")) {
            stories.add(new StoryRef(new StoryId(id.text()), id.location()));
        }
        Optional<String> type = entry.word("type", types);
        Optional<String> audience = entry.word("audience", audiences);
        Optional<String> title = text(entry, "title");
        Optional<StrictMapping> breakingPart = entry.mapping("breaking", BREAKING);
        Optional<Breaking> breaking =
                breakingPart.map(part -> new Breaking(text(part, "impact"), text(part, "action")));
        Optional<Deprecation> deprecation = entry.mapping("deprecation", DEPRECATION)
                .map(part -> new Deprecation(text(part, "replacement"), text(part, "removal")));
        List<StrictMapping> settings = entry.mappings("configuration", CONFIGURATION);
        List<Configuration> configuration = new ArrayList<>();
        for (StrictMapping part : settings) {
            configuration.add(configuration(part));
        }
        boolean highlight = entry.flag("highlight").orElse(false);
        Optional<String> reason = text(entry, "reason");
        return new ReleaseNote(
                text.path(),
                text.release(),
                claimed(text.path()),
                stories,
                type,
                audience,
                title,
                breaking,
                deprecation,
                configuration,
                highlight,
                reason,
                text.body(),
                text.page(),
                text.placeholders(),
                keys(entry, settings),
                flawedKeys(entry, breakingPart, settings),
                flaws(entry),
                true);
    }

    private static List<Flaw> flaws(StrictMapping entry) {
        List<Flaw> flaws = new ArrayList<>();
        for (YamlProblem problem : entry.problems()) {
            flaws.add(Flaws.of(problem));
        }
        return flaws;
    }

    private static Configuration configuration(StrictMapping part) {
        return new Configuration(
                text(part, "action"),
                text(part, "key"),
                text(part, "kind"),
                text(part, "default"),
                text(part, "description"));
    }

    private static Optional<String> text(StrictMapping mapping, String key) {
        Optional<Scalar> value = mapping.text(key);
        String text = value.isPresent() ? value.get().text().strip() : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<ReleaseNote.Key> keys(StrictMapping entry, List<StrictMapping> settings) {
        List<ReleaseNote.Key> keys = new ArrayList<>();
        for (Entry key : entry.entries()) {
            keys.add(new ReleaseNote.Key(key.key(), key.location()));
            if (key.value() instanceof Mapping nested) {
                for (Entry inner : nested.entries()) {
                    keys.add(new ReleaseNote.Key(key.key() + "." + inner.key(), inner.location()));
                }
            }
        }
        for (StrictMapping setting : settings) {
            keys.add(new ReleaseNote.Key(setting.name(), setting.location()));
        }
        return keys;
    }

    private static Set<String> flawedKeys(
            StrictMapping entry, Optional<StrictMapping> breaking, List<StrictMapping> settings) {
        Set<String> flawed = new TreeSet<>(entry.meant());
        breaking.ifPresent(part -> part.meant().forEach(key -> flawed.add(part.name(key))));
        settings.forEach(part -> part.meant().forEach(key -> flawed.add(part.name(key))));
        for (YamlProblem problem : entry.problems()) {
            flawed.add(problem.subject());
        }
        return flawed;
    }
}
