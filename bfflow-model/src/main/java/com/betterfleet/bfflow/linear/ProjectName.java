package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Specification;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a specification's project is called.
 *
 * @param specification whose project it is
 * @param field where it names it, if it does
 */
record ProjectName(Specification specification, Optional<Field> field) {

    private static final Pattern ADDRESS =
            Pattern.compile("https://linear\\.app/[^/]+/project/([^/?#]+?)-([0-9a-f]{8,})\\b.*");

    static ProjectName of(Specification specification) {
        return new ProjectName(specification, specification.document().fields().find(LinearType.PROJECT.noun()));
    }

    /** The specification's title without what kind of page it is. */
    String title() {
        return Titles.withoutKind(specification.title());
    }

    /** The project of the address that the field names, by its id, else by the name in it; without a field, by the title. */
    Optional<Project> find(List<Project> projects) {
        if (field.isEmpty()) {
            return first(projects, project -> Titles.same(project.name(), title()))
                    .or(() -> first(projects, project -> Titles.same(project.name(), specification.title())));
        }
        return written()
                .flatMap(written -> LinearReference.of(written).stream())
                .flatMap(reference -> first(projects, project -> project.id().equals(reference.key())).stream())
                .findFirst()
                .or(() -> written()
                        .flatMap(written -> slug(written).stream())
                        .flatMap(slug ->
                                first(projects, project -> project.slug().equals(slug)).stream())
                        .findFirst());
    }

    private Stream<String> written() {
        return field.stream().flatMap(one -> LinearReference.written(one).stream());
    }

    private static Optional<String> slug(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private static Optional<Project> first(List<Project> projects, Predicate<Project> wanted) {
        return projects.stream().filter(wanted).findFirst();
    }
}
