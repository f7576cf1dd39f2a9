package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.deprecation.Deprecation;
import com.betterfleet.bfflow.deprecation.Deprecations;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        warnings.addAll(linksTo(chain, journal));
        return warnings;
    }

    /** Pages are not rewritten: a link to an entry that moves has to be, by somebody. */
    private static List<String> linksTo(Chain chain, Journal journal) {
        Set<String> moved = journal.moves().stream().map(Move::from).collect(Collectors.toSet());
        List<String> warnings = new ArrayList<>();
        for (Document document : chain.documents()) {
            for (Link link : document.page().links()) {
                String target = MovedLinks.resolved(FolderMove.folder(document.path()), link.target());
                if (moved.contains(target)) {
                    warnings.add(link.location() + ": links to " + target + ", which moves");
                }
            }
        }
        return warnings;
    }

    private static String overdue(Deprecation deprecated) {
        return deprecated.entry().path() + ": \"" + deprecated.entry().title() + "\" was to be removed in "
                + deprecated.removal().map(Version::text).orElse("") + ", and no entry of type removed tells of it";
    }
}
