package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.List;

/**
 * What a release will do, for people, line by line.
 *
 * @param changelog the path of the changelog
 */
public record CutText(ReleaseCut cut, String changelog) {

    /** The plan. */
    public List<String> lines() {
        Journal journal = cut.journal();
        List<String> lines = new ArrayList<>();
        lines.add("release " + journal.version() + " of " + journal.date()
                + journal.milestone().map(name -> ", milestone " + name).orElse("") + ": "
                + Count.of(cut.taken().size(), "entry goes out", "entries go out")
                + (cut.held().isEmpty() ? "" : ", " + Count.of(cut.held().size(), "stays", "stay")));
        cut.taken().forEach(entry -> lines.add("  goes out: " + entry.path() + told(entry)));
        cut.held().forEach(held -> lines.add("  stays:    " + held.entry().path() + ": " + held.reason()));
        cut.statuses().forEach(line -> lines.add("  status:   " + line));
        cut.waivers().forEach(place -> lines.add("  waiver:   " + place + ": goes along with its entry"));
        lines.add("  writes:   " + Journal.folder(cut.notesFolder(), journal.version()) + "/" + ReleaseFile.NAME
                + (journal.changelog()
                        ? ", " + changelog
                        : "; there is no " + changelog + ", so no changelog is written"));
        return lines;
    }

    /** One sentence when it is done. */
    public String done() {
        return "released " + cut.journal().version() + " with "
                + Count.of(cut.taken().size(), "entry", "entries");
    }

    private static String told(ReleaseNote entry) {
        return entry.isSilent()
                ? " (users need not be told: " + entry.reason().orElse("no reason given") + ")"
                : " \"" + entry.title() + "\"";
    }
}
