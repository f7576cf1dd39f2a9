package com.betterfleet.bfflow.deprecation;

import com.betterfleet.bfflow.text.Printable;
import com.betterfleet.bfflow.text.Version;
import java.util.List;
import java.util.stream.Collectors;

/** Deprecations for a terminal, what is to be removed first at the top. */
public final class DeprecationsText {

    private DeprecationsText() {}

    /** The whole answer. */
    public static String of(List<Deprecation> deprecations) {
        return deprecations.isEmpty()
                ? "Nothing is deprecated.\n"
                : deprecations.stream().map(DeprecationsText::lines).collect(Collectors.joining());
    }

    private static String lines(Deprecation one) {
        String removal = one.removal()
                .map(version -> "to be removed in " + version.text())
                .orElse("no release is named that removes it");
        String state = one.removedBy()
                .map(entry ->
                        entry.release().map(version -> "removed in " + version).orElse("its removal is unreleased")
                                + ", " + entry.path())
                .orElse(removal);
        String since = one.since()
                .map(Version::text)
                .map(text -> "deprecated in " + text)
                .orElse("not released yet");
        String instead = one.entry()
                .deprecation()
                .flatMap(part -> part.replacement())
                .map(text -> "  use instead: " + Printable.line(text) + "\n")
                .orElse("");
        return Printable.line(one.entry().path() + " " + one.entry().title()) + "\n"
                + Printable.line("  " + since + ", " + state) + "\n" + instead;
    }
}
