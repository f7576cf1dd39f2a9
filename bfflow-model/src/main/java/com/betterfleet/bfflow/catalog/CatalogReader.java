package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.catalog.Catalog.Repository;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.json.JsonException;
import com.betterfleet.bfflow.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads catalogues. A key that is unknown is passed over, so that a newer bfflow may say more under the same schema. */
public final class CatalogReader {

    private final String source;

    /** Each text once, and each list: thousands of stories name the same few pages. */
    private final Map<String, String> texts = new HashMap<>();

    private final Map<List<String>, List<String>> lists = new HashMap<>();

    private final boolean withNotes;

    private CatalogReader(String source, boolean withNotes) {
        this.source = source;
        this.withNotes = withNotes;
    }

    /**
     * Reads a catalogue.
     *
     * @param source what the file is called in messages
     * @throws CatalogException if it is none, or is of a schema that this version does not know
     */
    public static Catalog read(String source, byte[] file) throws CatalogException {
        return new CatalogReader(source, true).read(file);
    }

    /** The same without what entries say but their titles: links and rules have no use for it, and it takes memory. */
    public static Catalog readChain(String source, byte[] file) throws CatalogException {
        return new CatalogReader(source, false).read(file);
    }

    private Catalog read(byte[] file) throws CatalogException {
        JsonValue json;
        try {
            json = JsonValue.read(file);
        } catch (JsonException e) {
            throw new CatalogException(source + " is no catalogue, or is damaged: " + e.getMessage());
        }
        check(json);
        JsonValue repository = json.get("repository");
        List<Catalog.Page> pages = new ArrayList<>();
        for (JsonValue page : list(json, "pages")) {
            pages.add(page(page));
        }
        List<Catalog.Story> stories = new ArrayList<>();
        for (JsonValue story : list(json, "stories")) {
            stories.add(story(story));
        }
        List<Catalog.Entry> entries = new ArrayList<>();
        for (JsonValue entry : list(json, "entries")) {
            entries.add(entry(entry));
        }
        List<Catalog.Release> releases = new ArrayList<>();
        for (JsonValue release : list(json, "releases")) {
            releases.add(new Catalog.Release(
                    text(release, "version"),
                    release.get("date").text(),
                    release.get("yanked").text(),
                    withNotes ? release.get("summary").text() : Optional.empty()));
        }
        return new Catalog(
                new Repository(
                        text(repository, "name"),
                        repository.get("group").text(),
                        repository.get("version").text()),
                pages,
                stories,
                entries,
                releases,
                withNotes ? EntryReader.notes(json) : Optional.empty());
    }

    private void check(JsonValue json) throws CatalogException {
        Optional<Integer> schema = json.get("schemaVersion").number();
        if (schema.isEmpty() || !json.has("repository")) {
            throw new CatalogException(source + " is no catalogue: mvn bfflow:catalog writes one");
        }
        if (schema.get() > CatalogJson.SCHEMA) {
            throw new CatalogException(source + " is of schema " + schema.get()
                    + ", and this version of bfflow knows no newer one than " + CatalogJson.SCHEMA
                    + "; update bfflow here, or name an older version of the upstream");
        }
        if (schema.get() < CatalogJson.SCHEMA) {
            throw new CatalogException(source + " is of schema " + schema.get()
                    + ", which this version of bfflow does not read any more; publish it again with bfflow of today");
        }
    }

    private List<JsonValue> list(JsonValue json, String key) throws CatalogException {
        if (!json.get(key).isList()) {
            throw damaged("it has no list '" + key + "'");
        }
        return json.get(key).items();
    }

    private Catalog.Page page(JsonValue page) throws CatalogException {
        List<Catalog.Requirement> requirements = new ArrayList<>();
        for (JsonValue requirement : page.get("requirements").items()) {
            requirements.add(new Catalog.Requirement(
                    requirement.get("title").text().orElse(""),
                    requirement.get("anchors").texts()));
        }
        return new Catalog.Page(
                text(page, "id"),
                known(page, "kind", Kind.of(text(page, "kind"))),
                page.get("title").text().orElse(""),
                known(page, "stage", Stage.of(text(page, "stage"))),
                text(page, "path"),
                line(page),
                page.get("status").text(),
                page.get("address").text(),
                page.get("question").text(),
                page.get("challenges").texts(),
                page.get("anchors").texts(),
                requirements,
                sections(page));
    }

    private List<Catalog.Section> sections(JsonValue page) throws CatalogException {
        List<Catalog.Section> sections = new ArrayList<>();
        for (JsonValue section : page.get("sections").items()) {
            sections.add(new Catalog.Section(
                    section.get("anchor").text().orElse(""),
                    section.get("heading").text().orElse(""),
                    text(section, "fingerprint")));
        }
        return sections;
    }

    private Catalog.Story story(JsonValue story) throws CatalogException {
        Optional<String> status = story.get("status").text();
        return new Catalog.Story(
                new StoryId(text(story, "id")),
                story.get("title").text().orElse(""),
                once(text(story, "page")),
                line(story),
                story.get("anchor").text().orElse(""),
                status.isPresent()
                        ? Optional.of(known(
                                story,
                                "status",
                                Arrays.stream(StoryStatus.values())
                                        .filter(one -> one.word().equals(status.get()))
                                        .findFirst()))
                        : Optional.empty(),
                !story.has("stated") || story.get("stated").isTrue(),
                once(story.get("milestone").text()),
                once(story.get("deliveredIn").text()),
                once(story.get("specifications").texts()),
                once(story.get("challenges").texts()),
                once(story.get("dependsOn").texts()));
    }

    private Catalog.Entry entry(JsonValue entry) throws CatalogException {
        return new Catalog.Entry(
                text(entry, "path"),
                entry.get("stories").texts().stream().map(StoryId::new).toList(),
                once(entry.get("type").text()),
                once(entry.get("audience").text()),
                entry.get("title").text(),
                once(entry.get("release").text()),
                withNotes ? EntryReader.text(entry) : EntryText.NONE);
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    private Optional<String> once(Optional<String> text) {
        return text.map(this::once);
    }

    private List<String> once(List<String> all) {
        return lists.computeIfAbsent(all, List::copyOf);
    }

    private static int line(JsonValue json) {
        return Math.max(1, json.get("line").number().orElse(1));
    }

    private String text(JsonValue json, String key) throws CatalogException {
        return json.get(key).text().orElseThrow(() -> damaged("'" + key + "' is missing in it"));
    }

    private <T> T known(JsonValue json, String key, Optional<T> value) throws CatalogException {
        return value.orElseThrow(
                () -> damaged("the " + key + " '" + json.get(key).text().orElse("") + "' in it is unknown"));
    }

    private CatalogException damaged(String why) {
        return new CatalogException(source + " is damaged: " + why);
    }
}
