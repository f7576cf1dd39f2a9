package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Elsewhere.Passage;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.text.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The upstreams that a build declares, as that into which its chain may lead. */
public final class Catalogs implements Elsewhere {

    private static final String CATALOG = Elsewhere.SCHEME;

    /** A story, and the upstream that holds it. */
    private record Held(Shelf shelf, Catalog.Story story) {
        Story asArtefact() {
            return shelf.story(story);
        }
    }

    private final Map<String, Shelf> shelves = new LinkedHashMap<>();
    private final Set<String> missing;
    private final Set<String> own;
    private final Map<StoryId, List<Held>> stories = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /**
     * Those of a build.
     *
     * @param byName what each upstream holds, by the name under which the build knows it, in the order of the build
     * @param missing the names of those that may be missing, and are
     * @param own the names under which others know the repository of the build
     */
    public Catalogs(Map<String, Catalog> byName, Collection<String> missing, Collection<String> own) {
        byName.forEach((name, catalog) -> shelves.put(name, new Shelf(name, catalog)));
        this.missing = Set.copyOf(missing);
        this.own = Set.copyOf(own);
        for (Shelf shelf : shelves.values()) {
            for (Catalog.Story story : shelf.catalog().stories()) {
                stories.computeIfAbsent(story.id(), id -> new ArrayList<>(1)).add(new Held(shelf, story));
            }
            for (Catalog.Page page : shelf.catalog().pages()) {
                page.address()
                        .ifPresent(address -> addresses.putIfAbsent(
                                WebAddress.bare(address), CATALOG + shelf.name() + "/" + page.id()));
            }
        }
    }

    @Override
    public Target target(String written, Kind expected) {
        String anchor = Address.fragment(written);
        String target = withoutAnchor(written);
        if (!isCatalog(target)) {
            String path = addresses.get(WebAddress.bare(target));
            if (path == null) {
                return missing.isEmpty() ? new Target.Foreign() : new Target.Unknown();
            }
            // what a browser shows as the address of a section is encoded
            Target found = target(path, anchor, expected);
            return found instanceof Target.NoAnchor ? target(path, decoded(anchor), expected) : found;
        }
        return target(decoded(CATALOG + target.substring(CATALOG.length())), anchor, expected);
    }

    private Target target(String path, String anchor, Kind expected) {
        Shelf shelf = shelves.get(name(path));
        if (shelf != null) {
            return shelf.target(page(path), anchor, expected);
        }
        return missing.contains(name(path)) ? new Target.Unknown() : new Target.UnknownUpstream(name(path));
    }

    @Override
    public List<String> candidates(String written, Kind expected) {
        if (isCatalog(written)) {
            Shelf shelf = shelves.get(name(decoded(written)));
            return shelf == null ? List.of() : shelf.paths(expected);
        }
        return shelves.values().stream()
                .flatMap(shelf -> shelf.catalog().pages().stream())
                .filter(page -> page.kind() == expected)
                .flatMap(page -> page.address().stream())
                .toList();
    }

    @Override
    public List<String> names() {
        return Stream.concat(shelves.keySet().stream(), missing.stream().sorted())
                .toList();
    }

    @Override
    public boolean isIncomplete() {
        return !missing.isEmpty();
    }

    @Override
    public Optional<Document> document(String path) {
        Shelf shelf = shelves.get(name(path));
        return shelf == null ? Optional.empty() : shelf.document(page(path));
    }

    /** What an upstream links to in a repository that is none of ours was found there when the upstream was published. */
    @Override
    public Optional<Challenge> challenge(String path) {
        Shelf shelf = shelves.get(name(path));
        return shelf == null
                ? Optional.of(new Challenge(CatalogArtefacts.unread(path, Kind.CHALLENGE), CatalogArtefacts.unknown()))
                : shelf.challenge(page(path));
    }

    @Override
    public Optional<Specification> specification(String path) {
        Shelf shelf = shelves.get(name(path));
        return shelf == null
                ? Optional.of(new Specification(
                        CatalogArtefacts.unread(path, Kind.SPECIFICATION), CatalogArtefacts.unknown(), Upstream.NONE))
                : shelf.specification(page(path));
    }

    @Override
    public List<Story> stories(StoryId id) {
        return stories.getOrDefault(id, List.of()).stream()
                .map(Held::asArtefact)
                .toList();
    }

    @Override
    public Optional<Story> story(Place place) {
        return Optional.ofNullable(shelves.get(name(place.path())))
                .flatMap(shelf -> shelf.story(page(place.path()), place.anchor()));
    }

    @Override
    public List<StoryId> storyIds() {
        return List.copyOf(stories.keySet());
    }

    @Override
    public List<Story> deliveredHere() {
        return shelves.values().stream()
                .flatMap(shelf -> shelf.catalog().stories().stream()
                        .filter(story ->
                                story.deliveredIn().filter(own::contains).isPresent())
                        .map(shelf::story))
                .toList();
    }

    @Override
    public Optional<Passage> passage(String path, String anchor) {
        Shelf shelf = shelves.get(name(path));
        return shelf == null ? Optional.empty() : shelf.passage(page(path), anchor);
    }

    @Override
    public Optional<String> address(String path) {
        Shelf shelf = shelves.get(name(path));
        return shelf == null ? Optional.empty() : shelf.address(page(path));
    }

    @Override
    public String origin(String path) {
        Shelf shelf = shelves.get(name(path));
        return shelf == null ? name(path) : shelf.named();
    }

    private static boolean isCatalog(String written) {
        return written.regionMatches(true, 0, CATALOG, 0, CATALOG.length());
    }

    /** {@code wiki} of {@code catalog:wiki/dispatch/specification}. */
    private static String name(String path) {
        return path.substring(CATALOG.length()).split("/", 2)[0];
    }

    /** {@code dispatch/specification} of {@code catalog:wiki/dispatch/specification}. */
    private static String page(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(slash + 1);
    }

    private static String withoutAnchor(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? written : written.substring(0, hash);
    }

    /** Undoes percent-encoding; a percent sign that encodes nothing stands for itself. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
