package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.section.Section;
import com.betterfleet.bfflow.section.Section.Lines;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the text that a link leads to. The one place that knows where that may be. Many stories may share a section. */
final class LinkedTexts {

    private final Chain chain;
    private final Map<String, LinkedText> known = new HashMap<>();

    LinkedTexts(Chain chain) {
        this.chain = chain;
    }

    /** Empty for a link that leads nowhere, or to a page of another repository that does not tell what it says. */
    Optional<LinkedText> of(Target target) {
        if (!(target instanceof Found found)) {
            return Optional.empty();
        }
        return Elsewhere.isThere(found.path())
                ? chain.elsewhere()
                        .passage(found.path(), found.anchor())
                        .map(text -> new LinkedText(link(found), text.heading(), text.fingerprint(), Optional.empty()))
                : chain.document(found.path()).map(page -> here(page, found));
    }

    private static String link(Found found) {
        return found.anchor().isEmpty() ? found.path() : found.path() + "#" + found.anchor();
    }

    /** Whether every link of a story to a specification leads to a text, and there is one. */
    boolean hasAll(Story story) {
        return !story.specification().isMissing()
                && story.specification().links().stream()
                        .allMatch(link -> of(link.target()).isPresent());
    }

    private LinkedText here(Document page, Found found) {
        return known.computeIfAbsent(link(found), link -> {
            Section section = Section.of(page, found.anchor());
            int line = section.lines().stream().findFirst().map(Lines::first).orElse(1);
            return new LinkedText(
                    link, section.heading(), section.fingerprint(), Optional.of(new Location(page.path(), line, 1)));
        });
    }
}
