package com.betterfleet.bfflow.landscape;

import static java.util.Comparator.comparing;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogException;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.landscape.Landscape.Delivery;
import com.betterfleet.bfflow.landscape.Landscape.Member;
import com.betterfleet.bfflow.landscape.Landscape.Orphan;
import com.betterfleet.bfflow.landscape.Landscape.Specified;
import com.betterfleet.bfflow.landscape.Landscape.StoryLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts catalogues together. */
public final class LandscapeMaker {

    /** A story, and where it stands. */
    private record Placed(Catalog catalog, Catalog.Story story) {}

    private final Map<String, Catalog> catalogs;
    private final Map<StoryId, List<Placed>> stories = new TreeMap<>();
    private final Map<StoryId, List<Delivery>> deliveries = new HashMap<>();

    /** The stories of each specification, by repository and page. */
    private final Map<String, List<Placed>> bySpecification = new HashMap<>();

    private LandscapeMaker(Map<String, Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * The picture of these repositories.
     *
     * @throws CatalogException if two catalogues are of the same repository
     */
    public static Landscape of(List<Catalog> catalogs) throws CatalogException {
        LandscapeMaker maker = new LandscapeMaker(Repositories.byName(catalogs));
        maker.catalogs.values().forEach(maker::add);
        return maker.landscape();
    }

    private void add(Catalog catalog) {
        String name = catalog.repository().name();
        for (Catalog.Story story : catalog.stories()) {
            Placed placed = new Placed(catalog, story);
            stories.computeIfAbsent(story.id(), id -> new ArrayList<>(1)).add(placed);
            story.specifications().stream()
                    .map(link -> place(name, link.split("#", 2)[0]))
                    .distinct()
                    .forEach(page -> bySpecification
                            .computeIfAbsent(page, key -> new ArrayList<>())
                            .add(placed));
        }
        for (Catalog.Entry entry : catalog.entries()) {
            Delivery delivery = new Delivery(name, entry.release());
            entry.stories()
                    .forEach(id -> deliveries
                            .computeIfAbsent(id, key -> new ArrayList<>(1))
                            .add(delivery));
        }
    }

    /** {@code wiki/fleet/specification}, whoever names it. */
    private static String place(String repository, String page) {
        return Elsewhere.isThere(page) ? page.substring(Elsewhere.SCHEME.length()) : repository + "/" + page;
    }

    private Landscape landscape() {
        return new Landscape(
                catalogs.values().stream().map(LandscapeMaker::member).toList(),
                catalogs.values().stream()
                        .flatMap(catalog -> catalog.pages().stream()
                                .filter(page -> page.kind() == Kind.SPECIFICATION)
                                .filter(page -> page.stage() == Stage.ACTIVE
                                        || bySpecification.containsKey(
                                                place(catalog.repository().name(), page.id())))
                                .map(page -> specified(catalog, page)))
                        .toList(),
                unspecified(),
                stories.values().stream()
                        .filter(same -> same.size() > 1)
                        .map(same -> new Landscape.SameId(
                                same.get(0).story().id(),
                                same.stream()
                                        .map(LandscapeMaker::place)
                                        .sorted()
                                        .toList()))
                        .toList(),
                orphans());
    }

    private static Member member(Catalog catalog) {
        return new Member(
                catalog.repository(),
                catalog.stories().size(),
                (int) catalog.entries().stream()
                        .filter(entry -> entry.release().isEmpty())
                        .count(),
                catalog.releases().size());
    }

    private Specified specified(Catalog catalog, Catalog.Page page) {
        String name = catalog.repository().name();
        List<Placed> its = bySpecification.getOrDefault(place(name, page.id()), List.of());
        return new Specified(
                name,
                page.id(),
                page.title(),
                its.stream()
                        .sorted(comparing((Placed placed) -> placed.story().id())
                                .thenComparing(
                                        placed -> placed.catalog().repository().name()))
                        .map(this::line)
                        .toList(),
                page.requirements().size(),
                uncovered(place(name, page.id()), page, its));
    }

    /** Where no story says which requirement it covers, none is missed, as in one repository; without stories, all are. */
    private static List<String> uncovered(String place, Catalog.Page page, List<Placed> stories) {
        Map<String, Boolean> linked = new LinkedHashMap<>();
        boolean saysWhich = stories.isEmpty();
        for (Catalog.Requirement requirement : page.requirements()) {
            Set<String> links = requirement.anchors().stream()
                    .map(anchor -> place + "#" + anchor)
                    .collect(Collectors.toSet());
            List<Placed> answers = stories.stream()
                    .filter(placed -> placed.story().specifications().stream()
                            .map(link -> place(placed.catalog().repository().name(), link))
                            .anyMatch(links::contains))
                    .toList();
            saysWhich |= !answers.isEmpty();
            linked.put(
                    requirement.title(),
                    answers.stream()
                            .anyMatch(placed -> placed.story()
                                    .status()
                                    .filter(StoryStatus.DROPPED::equals)
                                    .isEmpty()));
        }
        return saysWhich
                ? linked.entrySet().stream()
                        .filter(one -> !one.getValue())
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    private StoryLine line(Placed placed) {
        Catalog.Story story = placed.story();
        return new StoryLine(
                story.id(),
                story.title(),
                placed.catalog().repository().name(),
                story.status(),
                story.deliveredIn(),
                deliveries.getOrDefault(story.id(), List.of()).stream()
                        .distinct()
                        .sorted(comparing(Delivery::repository)
                                .thenComparing(delivery -> delivery.release().orElse("")))
                        .toList());
    }

    private List<StoryLine> unspecified() {
        return stories.values().stream()
                .flatMap(List::stream)
                .filter(placed -> isActive(placed)
                        && placed.story().specifications().stream()
                                .noneMatch(link -> isKnown(
                                        place(placed.catalog().repository().name(), link.split("#", 2)[0]))))
                .map(this::line)
                .toList();
    }

    private static boolean isActive(Placed placed) {
        return placed.catalog().pages().stream()
                .filter(page -> page.id().equals(placed.story().page()))
                .findFirst()
                .filter(page -> page.stage() == Stage.ACTIVE)
                .isPresent();
    }

    private boolean isKnown(String place) {
        int slash = place.indexOf('/');
        return Optional.ofNullable(catalogs.get(place.substring(0, slash))).stream()
                .flatMap(catalog -> catalog.pages().stream())
                .anyMatch(page -> page.kind() == Kind.SPECIFICATION && page.id().equals(place.substring(slash + 1)));
    }

    private static String place(Placed placed) {
        Catalog.Story story = placed.story();
        String path = placed.catalog().pages().stream()
                .filter(page -> page.id().equals(story.page()))
                .map(Catalog.Page::path)
                .findFirst()
                .orElse(story.page());
        return placed.catalog().repository().name() + " " + path + ":" + story.line();
    }

    private List<Orphan> orphans() {
        List<Orphan> orphans = new ArrayList<>();
        catalogs.forEach((name, catalog) -> catalog.entries()
                .forEach(entry -> entry.stories().stream()
                        .filter(id -> !stories.containsKey(id))
                        .forEach(id -> orphans.add(new Orphan(name, entry.path(), id)))));
        orphans.sort(Comparator.comparing(Orphan::repository).thenComparing(Orphan::path));
        return orphans;
    }
}
