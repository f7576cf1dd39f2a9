package com.betterfleet.bfflow.deprecation;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.text.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was deprecated and what became of it. An entry of type {@code removed} settles the deprecation that it has to do
 * with: it names one of its stories, in {@code stories} or in its text, or its own story depends on one of them. One that has
 * to do with none settles the one that is due first: that is what it was written for, most likely.
 */
public final class Deprecations {

    private static final String DEPRECATED = "deprecated";
    private static final String REMOVED = "removed";

    private static final Comparator<Optional<Version>> UNRELEASED_LAST = Comparator.comparing(
                    (Optional<Version> version) -> version.isEmpty())
            .thenComparing(version -> version.orElse(new Version("")));

    private static final Comparator<Deprecation> ORDER = Comparator.comparing(Deprecation::removal, UNRELEASED_LAST)
            .thenComparing(Deprecation::since, UNRELEASED_LAST)
            .thenComparing(deprecated -> deprecated.entry().path());

    private Deprecations() {}

    /** All of a chain, what is to be removed first at the top. */
    public static List<Deprecation> of(Chain chain) {
        List<Deprecation> open = chain.releaseNotes().stream()
                .filter(entry -> isType(entry, DEPRECATED))
                .map(entry -> new Deprecation(
                        entry,
                        version(entry),
                        entry.deprecation()
                                .flatMap(ReleaseNote.Deprecation::removal)
                                .map(Version::new),
                        Optional.empty()))
                .sorted(ORDER)
                .toList();
        Map<ReleaseNote, ReleaseNote> settled = new LinkedHashMap<>();
        List<ReleaseNote> unrelated = new ArrayList<>();
        for (ReleaseNote removal : removals(chain)) {
            List<Deprecation> meant = open.stream()
                    .filter(deprecated -> hasToDoWith(chain, removal, deprecated.entry()))
                    .toList();
            meant.forEach(deprecated -> settled.putIfAbsent(deprecated.entry(), removal));
            if (meant.isEmpty()) {
                unrelated.add(removal);
            }
        }
        for (ReleaseNote removal : unrelated) {
            open.stream()
                    .filter(deprecated -> !settled.containsKey(deprecated.entry()) && couldSettle(removal, deprecated))
                    .findFirst()
                    .ifPresent(deprecated -> settled.put(deprecated.entry(), removal));
        }
        return open.stream()
                .map(one -> new Deprecation(
                        one.entry(), one.since(), one.removal(), Optional.ofNullable(settled.get(one.entry()))))
                .toList();
    }

    /** As they went out, the unreleased ones last. */
    private static List<ReleaseNote> removals(Chain chain) {
        return chain.releaseNotes().stream()
                .filter(entry -> isType(entry, REMOVED))
                .sorted(Comparator.comparing(Deprecations::version, UNRELEASED_LAST)
                        .thenComparing(ReleaseNote::path))
                .toList();
    }

    private static boolean isType(ReleaseNote entry, String type) {
        return entry.type().filter(type::equals).isPresent();
    }

    private static Optional<Version> version(ReleaseNote entry) {
        return entry.release().map(Version::new);
    }

    private static boolean hasToDoWith(Chain chain, ReleaseNote removal, ReleaseNote deprecation) {
        Set<StoryId> meant = Set.copyOf(deprecation.countsFor());
        return named(chain, removal).anyMatch(meant::contains)
                || meant.stream().anyMatch(id -> says(removal, id.text()));
    }

    /** The stories of an entry, and what they depend on. */
    private static Stream<StoryId> named(Chain chain, ReleaseNote entry) {
        return entry.countsFor().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id),
                        chain.stories(id).stream()
                                .map(Story::dependencies)
                                .flatMap(List<Dependency>::stream)
                                .flatMap(dependency -> chain.story(dependency).stream())
                                .map(Story::id)));
    }

    private static boolean says(ReleaseNote entry, String id) {
        String text = entry.texts().values().stream().collect(Collectors.joining("\n")) + "\n" + entry.body();
        int at = text.indexOf(id);
        while (at >= 0) {
            int end = at + id.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                return true;
            }
            at = text.indexOf(id, end);
        }
        return false;
    }

    /** Only what was told before, and is due when the removal goes out, if it says so. */
    private static boolean couldSettle(ReleaseNote removal, Deprecation deprecated) {
        Optional<Version> out = version(removal);
        return deprecated.since().isPresent()
                && (out.isEmpty()
                        || (out.get().compareTo(deprecated.since().get()) > 0
                                && deprecated
                                        .removal()
                                        .filter(out.get()::isAtLeast)
                                        .isPresent()));
    }
}
