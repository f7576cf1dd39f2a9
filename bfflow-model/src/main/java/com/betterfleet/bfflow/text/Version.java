package com.betterfleet.bfflow.text;

import java.util.Comparator;
import java.util.Optional;
import org.semver4j.Semver;

/**
 * The version of a release, as people number them: by Semantic Versioning 2.0.0, or nearly so ({@code 1.4}, {@code v1.4.0},
 * {@code 2026.11}). Any other name is a version too, of which nothing is known but how it is spelt.
 *
 * @param text as it is written
 */
public record Version(String text) implements Comparable<Version> {

    /** What is no number sorts below all that is, by its letters; equal numbers by how they are written. */
    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::number, Version::compare).thenComparing(Version::text);

    private static final int FIRST_YEAR = 1900;

    /** How far one version is from the one before. */
    public enum Step {
        PATCH,
        MINOR,
        MAJOR
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    /** Whether both are numbers, and this one is that one or a later one. */
    public boolean isAtLeast(Version other) {
        return number().isPresent() && other.number().isPresent() && compare(number(), other.number()) >= 0;
    }

    /** Whether both are the same number, however they are written. */
    public boolean isSameNumberAs(Version other) {
        return isAtLeast(other) && other.isAtLeast(this);
    }

    /** The step from an earlier version to this one; empty where the two do not count steps, as those that begin with a year. */
    public Optional<Step> stepFrom(Version earlier) {
        if (number().isEmpty() || earlier.number().isEmpty() || isByYear() || earlier.isByYear()) {
            return Optional.empty();
        }
        Semver now = number().get();
        Semver then = earlier.number().get();
        if (now.getMajor() != then.getMajor()) {
            return Optional.of(Step.MAJOR);
        }
        return Optional.of(now.getMinor() != then.getMinor() ? Step.MINOR : Step.PATCH);
    }

    /** Whether it begins with a zero: nothing is promised yet. */
    public boolean isInitial() {
        return number().filter(version -> version.getMajor() == 0).isPresent();
    }

    /** Whether it comes before the release that its number names: {@code 2.0.0-rc.1}. */
    public boolean isCandidate() {
        return number().filter(version -> !version.getPreRelease().isEmpty()).isPresent();
    }

    private boolean isByYear() {
        return number().filter(version -> version.getMajor() >= FIRST_YEAR).isPresent();
    }

    private Optional<Semver> number() {
        return Optional.ofNullable(Semver.parse(text)).or(() -> Optional.ofNullable(Semver.coerce(text)));
    }

    private static int compare(Optional<Semver> one, Optional<Semver> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
