package com.betterfleet.bfflow.notes;

import java.util.Optional;
import java.util.Set;

/**
 * Which notes somebody wants.
 *
 * @param release the version of a past release; empty for what is unreleased
 * @param milestone only the entries of this milestone's stories; empty for all
 * @param audiences for whom
 * @param grouping what the sections are about
 * @param summary the Markdown of the file at {@link #summaryPath}, where there is one
 */
public record NotesRequest(
        Optional<String> release,
        Optional<String> milestone,
        Set<String> audiences,
        Grouping grouping,
        Optional<String> summary) {

    /** For whom notes are unless somebody says otherwise: everybody outside. */
    public static final Set<String> DEFAULT_AUDIENCES = Set.of("customer", "operator");

    public NotesRequest {
        audiences = Set.copyOf(audiences);
    }

    /** What is unreleased, for everybody outside. */
    public static NotesRequest unreleased() {
        return new NotesRequest(Optional.empty(), Optional.empty(), DEFAULT_AUDIENCES, Grouping.TYPE, Optional.empty());
    }

    /** The same of this past release. */
    public NotesRequest ofRelease(String version) {
        return new NotesRequest(Optional.of(version), milestone, audiences, grouping, summary);
    }

    /** The same, only what this milestone delivers. */
    public NotesRequest ofMilestone(String name) {
        return new NotesRequest(release, Optional.of(name), audiences, grouping, summary);
    }

    /** The same for these audiences. */
    public NotesRequest forAudiences(Set<String> names) {
        return new NotesRequest(release, milestone, names, grouping, summary);
    }

    /** The same with sections about this. */
    public NotesRequest groupedBy(Grouping other) {
        return new NotesRequest(release, milestone, audiences, other, summary);
    }

    /** The same with this text above the sections. */
    public NotesRequest withSummary(String markdown) {
        return new NotesRequest(release, milestone, audiences, grouping, Optional.of(markdown));
    }

    /**
     * Where the summary of these notes stands, if there is one.
     *
     * @param notesFolder the folder of the entries, from the root
     */
    public String summaryPath(String notesFolder) {
        return folder(notesFolder) + "/_summary.md";
    }

    /** Where the entries of these notes lie. */
    String folder(String notesFolder) {
        return notesFolder + "/" + release.map(version -> "released/" + version).orElse("unreleased");
    }
}
