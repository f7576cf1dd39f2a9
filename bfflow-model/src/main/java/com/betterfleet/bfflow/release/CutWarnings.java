package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.deprecation.Deprecation;
import com.betterfleet.bfflow.deprecation.Deprecations;
import com.betterfleet.bfflow.text.Version;
import java.util.ArrayList;
import java.util.List;

/** What a person should know before a release goes out. */
final class CutWarnings {

    private CutWarnings() {}

    static List<String> of(Chain chain, Journal journal, List<ReleaseNote> taken) {
        Version version = new Version(journal.version());
        List<String> warnings = new ArrayList<>();
        List<ReleaseNote> told =
                taken.stream().filter(entry -> !entry.isSilent()).toList();
        VersionStep.warning(chain, version, told).ifPresent(warnings::add);
        Deprecations.of(journal.after(chain)).stream()
                .filter(deprecated -> deprecated.isOverdueIn(version))
                .map(CutWarnings::overdue)
                .forEach(warnings::add);
        return warnings;
    }

    private static String overdue(Deprecation deprecated) {
        return deprecated.entry().path() + ": \"" + deprecated.entry().title() + "\" was to be removed in "
                + deprecated.removal().map(Version::text).orElse("") + ", and no entry of type removed tells of it";
    }
}
