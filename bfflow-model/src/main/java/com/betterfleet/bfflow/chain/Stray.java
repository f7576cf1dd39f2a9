package com.betterfleet.bfflow.chain;

import java.util.List;

/**
 * Files that lie where nothing of their kind belongs.
 *
 * @param path the first of them, or the folder that should not be there
 * @param place why it does not belong
 * @param folder the folder whose name or place is the cause
 * @param files all of them
 * @param stages the stages' folders that lie beside one whose name is no stage
 * @param claimed the stories that stray entries say in their names that they are for; those that stray pages hold
 */
public record Stray(
        String path, Place place, String folder, List<String> files, List<String> stages, List<StoryId> claimed) {

    /** Where it lies. */
    public enum Place {
        /** Below the work folder, under a name that is no stage. */
        UNKNOWN_STAGE,
        /** Directly under a stage. */
        NO_WORK_ITEM,
        /** A Markdown file directly under the work folder. */
        NO_STAGE,
        /** Among entries, but no Markdown. */
        NOT_MARKDOWN,
        /** Among entries, but with neither front matter nor a story's id. */
        NOT_AN_ENTRY,
        /** A folder among entries. */
        FOLDER_AMONG_ENTRIES,
        /** An entry outside {@code unreleased/} and {@code released/<version>/}. */
        OUTSIDE_ENTRY_FOLDERS
    }

    /** One that lies beside no stage. */
    public Stray(String path, Place place, String folder, List<String> files, List<StoryId> claimed) {
        this(path, place, folder, files, List.of(), claimed);
    }

    public Stray {
        files = List.copyOf(files);
        stages = List.copyOf(stages);
        claimed = List.copyOf(claimed);
    }

    /** Whether it is a page that belongs into a work item, not an entry. */
    public boolean isPage() {
        return place == Place.UNKNOWN_STAGE || place == Place.NO_WORK_ITEM || place == Place.NO_STAGE;
    }
}
