package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.edit.FileChange;
import com.betterfleet.bfflow.text.Sha256;
import java.util.HexFormat;
import java.util.List;

/**
 * What a move sets out to do, written down before it does anything. The pages of the item that change are listed, since what
 * their links say cannot be told from what they should say: of other files, it can.
 *
 * @param move the work item and its stages
 * @param pages the pages of the item that get other links
 */
public record MoveJournal(ItemMove move, List<Rewritten> pages) {

    /**
     * A page before and after.
     *
     * @param path the page once it is moved, from the root
     * @param before the digest of its text
     * @param after the digest of its text with the new links
     */
    public record Rewritten(String path, String before, String after) {}

    public MoveJournal {
        pages = List.copyOf(pages);
    }

    static MoveJournal of(MovePlan plan) {
        return new MoveJournal(
                plan.move(),
                plan.changes().stream()
                        .filter(change -> change.to().startsWith(plan.move().target() + "/"))
                        .filter(change -> !change.before().equals(change.after()))
                        .map(MoveJournal::rewritten)
                        .toList());
    }

    private static Rewritten rewritten(FileChange change) {
        return new Rewritten(change.to(), digest(change.before()), digest(change.after()));
    }

    /** A name for a text that no other text has. */
    static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
