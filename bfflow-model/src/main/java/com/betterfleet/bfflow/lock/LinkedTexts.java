package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
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

    /** Empty for a link that leads nowhere. */
    Optional<LinkedText> of(Target target) {
        return target instanceof Found found
                ? chain.document(found.path()).map(page -> here(page, found.anchor()))
                : Optional.empty();
    }

    private LinkedText here(Document page, String anchor) {
        String link = anchor.isEmpty() ? page.path() : page.path() + "#" + anchor;
        return known.computeIfAbsent(link, any -> {
            Section section = Section.of(page, anchor);
            int line = section.lines().stream().findFirst().map(Lines::first).orElse(1);
            return new LinkedText(
                    link, section.heading(), section.fingerprint(), Optional.of(new Location(page.path(), line, 1)));
        });
    }
}
