package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.check.Finding;
import java.util.List;

/**
 * What a release will do, before anything is done.
 *
 * @param journal the work itself
 * @param notesFolder the folder of the entries
 * @param taken the entries that go out
 * @param held those that stay, with the reason
 * @param statuses the lines of story pages that will say released
 * @param waivers the places of waivers that will name an entry where it goes
 * @param blocking findings that must be mended first
 * @param warnings what a person should know and may accept
 */
public record ReleaseCut(
        Journal journal,
        String notesFolder,
        List<ReleaseNote> taken,
        List<Held> held,
        List<String> statuses,
        List<String> waivers,
        List<Finding> blocking,
        List<String> warnings) {

    public ReleaseCut {
        taken = List.copyOf(taken);
        held = List.copyOf(held);
        statuses = List.copyOf(statuses);
        waivers = List.copyOf(waivers);
        blocking = List.copyOf(blocking);
        warnings = List.copyOf(warnings);
    }
}
