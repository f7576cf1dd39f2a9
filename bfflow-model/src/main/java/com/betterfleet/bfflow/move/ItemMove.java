package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.WorkItem;

/**
 * A work item that changes its stage.
 *
 * @param work the work folder, from the root
 * @param name the item's folder
 * @param from its stage
 * @param to the stage in which it will be
 */
public record ItemMove(String work, String name, Stage from, Stage to) {

    /** The move of a work item, whose path is {@code <work>/<stage>/<name>}, to a stage. */
    static ItemMove of(WorkItem item, Stage to) {
        int aboveStage = item.path().length()
                - item.name().length()
                - item.inStage().word().length()
                - 2;
        return new ItemMove(item.path().substring(0, Math.max(0, aboveStage)), item.name(), item.inStage(), to);
    }

    /** The folder as it is, from the root. */
    public String source() {
        return folder(from);
    }

    /** The folder as it will be, from the root. */
    public String target() {
        return folder(to);
    }

    private String folder(Stage stage) {
        return (work.isEmpty() ? "" : work + "/") + stage.word() + "/" + name;
    }

    /** Where a file of the item, moved or not, is before the move; any other path is given back. */
    String before(String path) {
        return path.startsWith(target() + "/") ? source() + path.substring(target().length()) : path;
    }

    /** Where a file of the item is after the move; any other path is given back. */
    String after(String path) {
        return path.startsWith(source() + "/") ? target() + path.substring(source().length()) : path;
    }

    /** Whether a folder is that of the item before the move, or lies in it. */
    boolean holds(String folder) {
        return (folder + "/").startsWith(source() + "/");
    }
}
