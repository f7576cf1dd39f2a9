package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.page.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The linked whole of a repository. Every list is in a fixed order: by path, then by place. */
public final class Chain {

    private final Contents contents;
    private final Elsewhere elsewhere;
    private final Map<String, Document> documents;
    private final Map<String, Challenge> challenges;
    private final Map<String, Specification> specifications;
    private final Map<StoryId, List<Story>> storiesById;
    private final Map<StoryId, List<ReleaseNote>> notesByStory;
    private final Map<String, List<Story>> storiesBySpecification;
    private final Map<Place, Story> storiesByPlace;

    /** Links what was read. */
    public Chain(Contents contents) {
        this(contents, Elsewhere.NOTHING);
    }

    /** Links what was read to what other repositories hold. */
    public Chain(Contents contents, Elsewhere elsewhere) {
        this.contents = contents.sorted();
        this.elsewhere = elsewhere;
        this.documents = Index.by(this.contents.documents(), Document::path);
        this.challenges = Index.by(this.contents.challenges(), Challenge::ref);
        this.specifications = Index.by(this.contents.specifications(), Specification::ref);
        this.storiesById = Index.storiesById(this.contents.stories());
        this.notesByStory = Index.notesByStory(this.contents.releaseNotes());
        this.storiesBySpecification = Index.storiesBySpecification(this.contents.stories());
        this.storiesByPlace = Index.storiesByPlace(this.contents.stories());
    }

    /** The same chain with other entries and releases: how it will be, before any file moves. */
    public Chain with(List<ReleaseNote> releaseNotes, List<Release> releases) {
        return new Chain(contents.with(releaseNotes, releases), elsewhere);
    }

    /** What other repositories hold. No list of this chain has any of it; what is asked for by its name or id may be there. */
    public Elsewhere elsewhere() {
        return elsewhere;
    }

    /** The work items. */
    public List<WorkItem> workItems() {
        return contents.workItems();
    }

    /** The challenges. */
    public List<Challenge> challenges() {
        return contents.challenges();
    }

    /** The specifications. */
    public List<Specification> specifications() {
        return contents.specifications();
    }

    /** The pages of stories. */
    public List<StorySet> storySets() {
        return contents.storySets();
    }

    /** The stories, those on pages of their own included. */
    public List<Story> stories() {
        return contents.stories();
    }

    /** The release plans. */
    public List<ReleasePlan> releasePlans() {
        return contents.releasePlans();
    }

    /** The entries, unreleased and released. */
    public List<ReleaseNote> releaseNotes() {
        return contents.releaseNotes();
    }

    /** The releases. */
    public List<Release> releases() {
        return contents.releases();
    }

    /** Every Markdown file in a work item. */
    public List<Document> documents() {
        return contents.documents();
    }

    /** Files that lie where nothing of their kind belongs. */
    public List<Stray> strays() {
        return contents.strays();
    }

    /** The folders that hold the stages. */
    public List<String> workFolders() {
        return contents.workFolders();
    }

    /** The folders that should hold the stages and are not there. */
    public List<String> missingWorkFolders() {
        return contents.missingWorkFolders();
    }

    /** The folder of the entries. */
    public String notesFolder() {
        return contents.notesFolder();
    }

    /** What would be wrong with the site that is made of the pages. */
    public Site site() {
        return contents.site();
    }

    /** The document of this path. */
    public Optional<Document> document(String path) {
        return Elsewhere.isThere(path) ? elsewhere.document(path) : Optional.ofNullable(documents.get(path));
    }

    /** The specification of this path. */
    public Optional<Specification> specification(String path) {
        return Elsewhere.isThere(path) ? elsewhere.specification(path) : Optional.ofNullable(specifications.get(path));
    }

    /** The challenge of this path. */
    public Optional<Challenge> challenge(String path) {
        return Elsewhere.isThere(path) ? elsewhere.challenge(path) : Optional.ofNullable(challenges.get(path));
    }

    /** The stories of this id: one, if all is well. Those of other repositories count where this one has none. */
    public List<Story> stories(StoryId id) {
        List<Story> own = storiesById.get(id);
        return own == null ? elsewhere.stories(id) : own;
    }

    /** All stories of this repository by their id, in the order of their first place. */
    public Map<StoryId, List<Story>> storiesById() {
        return storiesById;
    }

    /** The story that is depended on; empty where there is none. */
    public Optional<Story> story(Dependency dependency) {
        return dependency
                .id()
                .map(id -> stories(id).stream().findFirst())
                .orElseGet(() -> dependency.page().flatMap(this::story));
    }

    private Optional<Story> story(Place place) {
        return Elsewhere.isThere(place.path())
                ? elsewhere.story(place)
                : Optional.ofNullable(storiesByPlace.get(place));
    }

    /** The entries that count for this story. */
    public List<ReleaseNote> notes(StoryId story) {
        return notesByStory.getOrDefault(story, List.of());
    }

    /** The specifications that a story comes from. */
    public List<Specification> specifications(Story story) {
        return named(story.specification().found(), this::specification);
    }

    /** What is named, each once. */
    private static <T> List<T> named(List<Found> found, Function<String, Optional<T>> byPath) {
        if (found.size() == 1) {
            return byPath.apply(found.get(0).path()).map(List::of).orElse(List.of());
        }
        Map<String, T> named = new LinkedHashMap<>();
        for (Found link : found) {
            byPath.apply(link.path()).ifPresent(one -> named.put(link.path(), one));
        }
        return List.copyOf(named.values());
    }

    /** The stories that come from a specification. */
    public List<Story> stories(Specification specification) {
        return storiesBySpecification.getOrDefault(specification.ref(), List.of());
    }

    /** The challenges that a story comes from: those named for it, else those of its specifications. */
    public List<Challenge> challenges(Story story) {
        if (!story.challenge().isMissing()) {
            return named(story.challenge().found(), this::challenge);
        }
        List<Specification> specifications = specifications(story);
        if (specifications.size() == 1) {
            return named(specifications.get(0).challenge().found(), this::challenge);
        }
        List<Found> found = new ArrayList<>();
        for (Specification specification : specifications) {
            found.addAll(specification.challenge().found());
        }
        return named(found, this::challenge);
    }

    /** Where the artefacts of a path begin, for messages. */
    public Location location(String path) {
        return document(path).map(Document::heading).orElseGet(() -> Location.of(path));
    }
}
