package com.betterfleet.bfflow.chain;

import java.util.Comparator;
import java.util.List;

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
        Comparator<Artefact> byPlace = Comparator.comparing(Artefact::location);
        return new Contents(
                workItems().stream()
                        .sorted(Comparator.comparing(WorkItem::path))
                        .toList(),
                challenges().stream().sorted(byPlace).toList(),
                specifications().stream().sorted(byPlace).toList(),
                storySets().stream().sorted(byPlace).toList(),
                stories().stream().sorted(byPlace).toList(),
                releasePlans().stream().sorted(byPlace).toList(),
                releaseNotes().stream().sorted(byPlace).toList(),
                releases().stream().sorted(Comparator.comparing(Release::path)).toList(),
                documents().stream()
                        .sorted(Comparator.comparing(Document::path))
                        .toList(),
                strays().stream().sorted(Comparator.comparing(Stray::path)).toList(),
                List.copyOf(workFolders()),
                List.copyOf(missingWorkFolders()),
                notesFolder(),
                site());
    }
}
