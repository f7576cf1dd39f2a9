package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.text.Count;
import com.betterfleet.bfflow.text.Version;
import com.betterfleet.bfflow.text.Version.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds the step that a version takes against what the entries imply: what breaks something asks for a major step, what is
 * added for a minor one. While the first number is zero, a minor step is enough for both.
 *
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>
 */
final class VersionStep {

    private VersionStep() {}

    /**
     * What is wrong with the step from the last release that was no candidate, if anything is. Who has that one gets all that
     * candidates held since then.
     *
     * @param taken what goes out now
     */
    static Optional<String> warning(Chain chain, Version version, Collection<ReleaseNote> taken) {
        Optional<Version> before = chain.releases().stream()
                .map(Release::version)
                .map(Version::new)
                .filter(other -> !other.isCandidate() && other.compareTo(version) < 0)
                .max(Comparator.naturalOrder());
        List<ReleaseNote> entries = new ArrayList<>(taken);
        before.ifPresent(last -> chain.releaseNotes().stream()
                .filter(entry -> !entry.isSilent())
                .filter(entry -> entry.release()
                        .map(Version::new)
                        .filter(release -> last.compareTo(release) < 0 && release.compareTo(version) <= 0)
                        .isPresent())
                .forEach(entries::add));
        List<ReleaseNote> breaking =
                entries.stream().filter(entry -> entry.breaking().isPresent()).toList();
        List<ReleaseNote> added = entries.stream()
                .filter(entry -> entry.type().filter("added"::equals).isPresent())
                .toList();
        Step breakingAsks = version.isInitial() ? Step.MINOR : Step.MAJOR;
        return before.flatMap(earlier -> tooSmall(earlier, version, breakingAsks, breaking, "breaks", "break")
                .or(() -> tooSmall(earlier, version, Step.MINOR, added, "adds", "add")));
    }

    private static Optional<String> tooSmall(
            Version before, Version version, Step asked, List<ReleaseNote> entries, String does, String doThat) {
        return version.stepFrom(before)
                .filter(step -> step.compareTo(asked) < 0 && !entries.isEmpty())
                .map(step -> "from %s to %s is a %s step, but %s %s something (%s), which asks for a %s one"
                        .formatted(
                                before.text(),
                                version.text(),
                                word(step),
                                Count.of(entries.size(), "entry", "entries"),
                                entries.size() == 1 ? does : doThat,
                                entries.get(0).fileName(),
                                word(asked)));
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
