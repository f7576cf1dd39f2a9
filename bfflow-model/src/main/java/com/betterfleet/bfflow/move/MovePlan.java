package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.edit.FileChange;
import java.util.List;

/**
 * What a move will do, before anything is done.
 *
 * @param move the work item and its stages
 * @param changes the files of the item, which all get another name, and every file that gets another text
 * @param warnings what a person should know
 */
public record MovePlan(ItemMove move, List<FileChange> changes, List<String> warnings) {

    public MovePlan {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** The files, as they will be called, whose text changes. */
    public List<String> rewritten() {
        return changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .map(FileChange::to)
                .toList();
    }

    /** The whole of it as a unified diff. */
    public String diff() {
        return FileChange.diff(changes);
    }
}
