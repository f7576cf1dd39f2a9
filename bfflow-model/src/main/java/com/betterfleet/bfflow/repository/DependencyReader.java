package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the field Depends on: ids, or links to stories. */
final class DependencyReader {

    private static final Pattern NOTHING = Pattern.compile(
            "(?:none|nothing|n/a)\\b.*|nobody|no|[-\u2013\u2014]+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StoryHeading ids;
    private final Pattern anyCase;

    DependencyReader(Policy policy) {
        this.ids = new StoryHeading(policy.storyId());
        this.anyCase = Pattern.compile(
                "(?<![\\p{L}\\w-])(?:" + policy.storyId().pattern() + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
    }

    List<Dependency> read(Fields fields) {
        return fields.find("depends on").stream()
                .flatMap(field -> field.values().stream())
                .flatMap(this::dependencies)
                .distinct()
                .toList();
    }

    private Stream<Dependency> dependencies(Value value) {
        List<Link> links = value.links().stream()
                .filter(link -> link.target().indexOf('.') >= 0
                        || link.target().startsWith("#")
                        || Elsewhere.isThere(link.target()))
                .filter(link -> written(link.text()).noneMatch(ids::isId))
                .toList();
        String rest = value.text();
        for (Link link : links) {
            rest = rest.replace(link.text(), "");
        }
        List<Dependency> all = Stream.concat(
                        named(rest, value.location()), links.stream().map(DependencyReader::linked))
                .toList();
        return all.isEmpty() && !NOTHING.matcher(value.text()).matches()
                ? Stream.of(new Dependency(value.text(), value.location(), Optional.empty(), Optional.empty()))
                : all.stream();
    }

    /**
     * The ids in a text. What is an id but for its letter case is none; beside true ones it is taken for one that is meant
     * only if it begins as one of them does, for {@code utf-8} may stand there as well.
     */
    private Stream<Dependency> named(String text, Location location) {
        Set<String> prefixes =
                written(text).filter(ids::isId).map(DependencyReader::prefix).collect(Collectors.toSet());
        return written(text)
                .filter(id -> ids.isId(id) || prefixes.isEmpty() || prefixes.contains(prefix(id)))
                .map(id -> new Dependency(
                        id, location, Optional.of(id).filter(ids::isId).map(StoryId::new), Optional.empty()));
    }

    /** What looks like an id, letter case aside. */
    private Stream<String> written(String text) {
        return anyCase.matcher(text).results().map(MatchResult::group);
    }

    private static String prefix(String id) {
        return new StoryId(id).prefix().toUpperCase(Locale.ROOT);
    }

    private static Dependency linked(Link link) {
        return new Dependency(
                link.target(),
                link.location(),
                Optional.empty(),
                path(link).map(path -> new Place(path, LinkResolver.anchor(link))));
    }

    private static Optional<String> path(Link link) {
        return Elsewhere.isThere(link.target()) ? Optional.of(link.target().split("#", 2)[0]) : LinkResolver.path(link);
    }
}
