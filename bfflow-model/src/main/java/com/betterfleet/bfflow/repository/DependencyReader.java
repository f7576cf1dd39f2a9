package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the field Depends on: ids, or links to stories. */
final class DependencyReader {

    private static final Set<String> NOTHING =
            Set.of("none", "nothing", "nobody", "no", "n/a", "-", "\u2013", "\u2014");

    private final Pattern id;

    DependencyReader(Policy policy) {
        this.id = Pattern.compile("(?<![\\w-])(?:" + policy.storyId().pattern() + ")(?![\\w])");
    }

    List<Dependency> read(Fields fields) {
        return fields.find("depends on").stream()
                .flatMap(field -> field.values().stream())
                .filter(value -> !NOTHING.contains(Field.normalise(value.text())))
                .flatMap(this::dependencies)
                .toList();
    }

    private Stream<Dependency> dependencies(Value value) {
        List<Dependency> byId = id.matcher(value.text())
                .results()
                .map(found -> new Dependency(
                        found.group(), value.location(), Optional.of(new StoryId(found.group())), Optional.empty()))
                .toList();
        if (!byId.isEmpty()) {
            return byId.stream();
        }
        List<Dependency> byLink = value.links().stream()
                .filter(link -> link.target().indexOf('.') >= 0 || link.target().startsWith("#"))
                .map(DependencyReader::linked)
                .toList();
        return byLink.isEmpty()
                ? Stream.of(new Dependency(value.text(), value.location(), Optional.empty(), Optional.empty()))
                : byLink.stream();
    }

    private static Dependency linked(Link link) {
        return new Dependency(
                link.target(),
                link.location(),
                Optional.empty(),
                LinkResolver.path(link).map(path -> new Place(path, LinkResolver.anchor(link))));
    }
}
