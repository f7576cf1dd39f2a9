package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the field Depends on: ids, or links to stories. */
final class DependencyReader {

    private static final Pattern NOTHING = Pattern.compile(
            "(?:none|nothing|n/a)\\b.*|nobody|no|[-\u2013\u2014]+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StoryHeading ids;
    private final Pattern anyCase;
    private final Fragments fragments;

    DependencyReader(Policy policy, Fragments fragments) {
        this.fragments = fragments;
        this.ids = new StoryHeading(policy.storyId());
        this.anyCase = Pattern.compile(
                "(?<![\\p{L}\\w-])(?:" + policy.storyId().pattern() + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
    }

    List<Dependency> read(Fields fields) {
        Optional<Field> field = fields.find("depends on");
        if (field.isEmpty()) {
            return List.of();
        }
        Set<Dependency> all = new LinkedHashSet<>();
        for (Value value : field.get().values()) {
            all.addAll(dependencies(value));
        }
        return List.copyOf(all);
    }

    private List<Dependency> dependencies(Value value) {
        List<Dependency> linked = new ArrayList<>();
        String rest = value.text();
        for (Link link : value.links()) {
            if (leadsToPage(link) && !holdsId(link.text())) {
                linked.add(linked(link));
                rest = rest.replace(link.text(), "");
            }
        }
        List<Dependency> all = named(rest, value.location());
        all.addAll(linked);
        if (all.isEmpty() && !NOTHING.matcher(value.text()).matches()) {
            all.add(new Dependency(value.text(), value.location(), Optional.empty(), Optional.empty()));
        }
        return all;
    }

    private static boolean leadsToPage(Link link) {
        String target = link.target();
        return target.indexOf('.') >= 0 || target.startsWith("#") || Elsewhere.isThere(target);
    }

    private boolean holdsId(String text) {
        for (String id : written(text)) {
            if (ids.isId(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The ids in a text. What is an id but for its letter case is none; beside true ones it is taken for one that is meant
     * only if it begins as one of them does, for {@code utf-8} may stand there as well.
     */
    private List<Dependency> named(String text, Location location) {
        List<String> written = written(text);
        Set<String> prefixes = new HashSet<>();
        for (String id : written) {
            if (ids.isId(id)) {
                prefixes.add(prefix(id));
            }
        }
        List<Dependency> named = new ArrayList<>();
        for (String id : written) {
            Optional<StoryId> story = ids.isId(id) ? Optional.of(new StoryId(id)) : Optional.empty();
            if (story.isPresent() || prefixes.isEmpty() || prefixes.contains(prefix(id))) {
                named.add(new Dependency(id, location, story, Optional.empty()));
            }
        }
        return named;
    }

    /** What looks like an id, letter case aside. */
    private List<String> written(String text) {
        List<String> written = new ArrayList<>();
        Matcher id = anyCase.matcher(text);
        while (id.find()) {
            written.add(id.group());
        }
        return written;
    }

    private static String prefix(String id) {
        return new StoryId(id).prefix().toUpperCase(Locale.ROOT);
    }

    private Dependency linked(Link link) {
        return new Dependency(
                link.target(),
                link.location(),
                Optional.empty(),
                path(link).map(path -> new Place(path, fragments.anchor(link))));
    }

    private static Optional<String> path(Link link) {
        return Elsewhere.isThere(link.target()) ? Optional.of(link.target().split("#", 2)[0]) : LinkResolver.path(link);
    }
}
