package com.betterfleet.bfflow.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that was read.
 *
 * @param documents every Markdown file in a work item, supporting ones included
 * @param strays files that lie where nothing of their kind belongs
 * @param workFolders the folders that hold the stages, as the policy names them
 * @param missingWorkFolders those of them that are not there
 * @param notesFolder the folder of the entries
 * @param site what would be wrong with the site that is made of the pages
 */
public record Contents(
        List<WorkItem> workItems,
        List<Challenge> challenges,
        List<Specification> specifications,
        List<StorySet> storySets,
        List<Story> stories,
        List<ReleasePlan> releasePlans,
        List<ReleaseNote> releaseNotes,
        List<Release> releases,
        List<Document> documents,
        List<Stray> strays,
        List<String> workFolders,
        List<String> missingWorkFolders,
        String notesFolder,
        Site site) {

    /** The same with other entries and releases. */
    Contents with(List<ReleaseNote> otherNotes, List<Release> otherReleases) {
        return new Contents(
                workItems,
                challenges,
                specifications,
                storySets,
                stories,
                releasePlans,
                otherNotes,
                otherReleases,
                documents,
                strays,
                workFolders,
                missingWorkFolders,
                notesFolder,
                site);
    }

    /** The same, every list in a fixed order: by path, then by place. */
    Contents sorted() {
        return new Contents(
                sorted(workItems, WorkItem::path),
                sorted(challenges, Artefact::location),
                sorted(specifications, Artefact::location),
                sorted(storySets, Artefact::location),
                sorted(stories, Artefact::location),
                sorted(releasePlans, Artefact::location),
                sorted(releaseNotes, Artefact::location),
                sorted(releases, Release::path),
                sorted(documents, Document::path),
                sorted(strays, Stray::path),
                List.copyOf(workFolders),
                List.copyOf(missingWorkFolders),
                notesFolder,
                site);
    }

    private static <T, K extends Comparable<K>> List<T> sorted(List<T> list, Function<? super T, K> key) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort((one, other) -> key.apply(one).compareTo(key.apply(other)));
        return Collections.unmodifiableList(sorted);
    }
}
