package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogException;
import com.betterfleet.bfflow.catalog.Catalogs;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.notes.JointPage;
import com.betterfleet.bfflow.notes.NotesPage;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult;
import com.betterfleet.bfflow.notes.NotesResult.NotFound;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.notes.ReleaseNotes;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The release notes of several repositories. Of each, the release whose version its catalogue has, where it has one, else what
 * is unreleased; or of all the release that is asked for.
 */
public final class LandscapeNotes {

    private static final int SCHEMA_VERSION = 1;

    private final Map<String, Catalog> catalogs;
    private final Elsewhere stories;
    private final Policy policy;
    private final PageWords words;

    /**
     * Those of these repositories.
     *
     * @param shown whose notes they are
     * @param known others whose stories the entries may be about
     * @param policy of the repository that shows them: its words for types go before those of the others
     * @param words of the page
     * @throws CatalogException if two catalogues are of the same repository, or one tells of no notes though there are some
     */
    public LandscapeNotes(List<Catalog> shown, List<Catalog> known, Policy policy, PageWords words)
            throws CatalogException {
        this.catalogs = Repositories.byName(shown);
        for (Catalog catalog : catalogs.values()) {
            if (catalog.notes().isEmpty() && !catalog.entries().isEmpty()) {
                throw new CatalogException(
                        "the catalogue of " + catalog.repository().named()
                                + " holds no release notes, for an older bfflow made it; publish it again with bfflow of today, or"
                                + " leave it out");
            }
        }
        Map<String, Catalog> all = new LinkedHashMap<>(catalogs);
        known.forEach(catalog -> all.putIfAbsent(catalog.repository().name(), catalog));
        this.stories = new Catalogs(all, List.of(), List.of());
        this.policy = policy.withEntryWords(policy.types(), audiences(policy), milestones(policy, all));
        this.words = words;
    }

    private List<String> audiences(Policy own) {
        Set<String> audiences = new LinkedHashSet<>(own.audiences());
        catalogs.values().forEach(catalog -> catalog.notes().ifPresent(notes -> audiences.addAll(notes.audiences())));
        return List.copyOf(audiences);
    }

    private static List<String> milestones(Policy own, Map<String, Catalog> all) {
        Set<String> milestones = new TreeSet<>(own.milestones());
        all.values()
                .forEach(catalog ->
                        catalog.stories().forEach(story -> story.milestone().ifPresent(milestones::add)));
        return List.copyOf(milestones);
    }

    /** The repositories that have no release of the version that is asked for, and are on no page of it. */
    public List<String> without(NotesRequest request) {
        return catalogs.values().stream()
                .filter(catalog -> !has(catalog, request))
                .map(catalog -> catalog.repository().named())
                .toList();
    }

    /** Something that is asked for, and that none of the repositories has. */
    public Optional<NotFound> notFound(NotesRequest request) {
        if (!catalogs.isEmpty() && without(request).size() == catalogs.size()) {
            List<String> versions = catalogs.values().stream()
                    .flatMap(catalog -> releases(catalog).stream())
                    .distinct()
                    .sorted()
                    .toList();
            return request.release().map(version -> new NotFound("release", version, versions));
        }
        return parts(request).flatMap(part -> part.notFound().stream()).findFirst();
    }

    /** The page that is asked for. */
    public JointPage page(NotesRequest request) {
        List<JointPage.Part> parts = new ArrayList<>();
        parts(request)
                .forEach(part -> part.page()
                        .ifPresent(page -> parts.add(new JointPage.Part(
                                part.catalog().repository().name(),
                                part.catalog().repository().version(),
                                part.catalog().repository().name(),
                                page))));
        return JointPage.of(words, parts);
    }

    /** Where every entry of what is asked for comes from, as a JSON file. */
    public byte[] trace(NotesRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schemaVersion", SCHEMA_VERSION);
        values.put("repositories", parts(request).map(LandscapeNotes::traced).toList());
        return Json.file(values);
    }

    private static Map<String, Object> traced(Part part) {
        Map<String, Object> repository = new LinkedHashMap<>();
        repository.put("name", part.catalog().repository().name());
        repository.put("version", part.catalog().repository().version());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("repository", repository);
        values.put("trace", part.notes().traced(part.request()));
        return values;
    }

    /** What is asked for of one of the repositories. */
    private record Part(Catalog catalog, ReleaseNotes notes, NotesRequest request) {

        Optional<NotFound> notFound() {
            return notes.page(request) instanceof NotFound missing ? Optional.of(missing) : Optional.empty();
        }

        Optional<NotesPage> page() {
            return notes.page(request) instanceof NotesResult.Found found
                    ? Optional.of(found.page())
                    : Optional.empty();
        }
    }

    private Stream<Part> parts(NotesRequest request) {
        return catalogs.values().stream()
                .filter(catalog -> has(catalog, request))
                .map(catalog -> {
                    Map<String, String> types = new LinkedHashMap<>();
                    catalog.notes().ifPresent(notes -> types.putAll(notes.types()));
                    types.putAll(policy.types());
                    return new Part(
                            catalog,
                            new ReleaseNotes(
                                    CatalogEntries.of(catalog, stories),
                                    policy.withEntryWords(types, policy.audiences(), policy.milestones()),
                                    words),
                            of(catalog, request));
                });
    }

    /** The same of a repository: of the release that it is, unless another one is asked for. */
    private static NotesRequest of(Catalog catalog, NotesRequest request) {
        Optional<String> release =
                request.release().or(() -> catalog.repository().version().filter(releases(catalog)::contains));
        NotesRequest its = release.map(request::ofRelease).orElse(request);
        return summary(catalog, release).map(its::withSummary).orElse(its);
    }

    private static Optional<String> summary(Catalog catalog, Optional<String> release) {
        return release.isEmpty()
                ? catalog.notes().flatMap(Catalog.Notes::summary)
                : catalog.releases().stream()
                        .filter(one -> release.filter(one.version()::equals).isPresent())
                        .findFirst()
                        .flatMap(Catalog.Release::summary);
    }

    private static boolean has(Catalog catalog, NotesRequest request) {
        return request.release().map(releases(catalog)::contains).orElse(true);
    }

    private static Set<String> releases(Catalog catalog) {
        Set<String> releases = new TreeSet<>();
        catalog.releases().forEach(release -> releases.add(release.version()));
        catalog.entries().forEach(entry -> entry.release().ifPresent(releases::add));
        return releases;
    }
}
