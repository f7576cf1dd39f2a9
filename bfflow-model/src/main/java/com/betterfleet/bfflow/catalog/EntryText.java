package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import java.util.List;
import java.util.Optional;

/**
 * What an entry says besides its title.
 *
 * @param breaking what an upgrade breaks, and what to do
 * @param deprecation what replaces what is deprecated, and when it goes
 * @param configuration the settings that a reader must know of
 * @param reason why users need not be told
 * @param body Markdown that means the same wherever it stands: no link in it is relative
 */
public record EntryText(
        boolean highlight,
        Optional<Breaking> breaking,
        Optional<Deprecation> deprecation,
        List<Configuration> configuration,
        Optional<String> reason,
        String body) {

    /** Nothing. */
    public static final EntryText NONE =
            new EntryText(false, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "");

    public EntryText {
        configuration = List.copyOf(configuration);
    }
}
