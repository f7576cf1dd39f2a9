package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.edit.FileChange;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.move.MoveJournal.Rewritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Does what a journal says. Each step leaves every file whole, finds out by itself whether it is done, and can be taken
 * again; so a run that ended at any moment is finished by the next one.
 */
final class MoveRun {

    private final Path root;
    private final MoveJournal journal;
    private final String journalPath;
    private final Consumer<String> progress;

    /**
     * A run.
     *
     * @param progress is told of each step before it is taken
     */
    MoveRun(Path root, MoveJournal journal, String journalPath, Consumer<String> progress) {
        this.root = root;
        this.journal = journal;
        this.journalPath = journalPath;
        this.progress = progress;
    }

    /** The folder goes first: where that is not possible, nothing has changed. */
    void folder() throws IOException, MoveException {
        ItemMove move = journal.move();
        Path from = root.resolve(move.source());
        Path to = root.resolve(move.target());
        if (Files.exists(from) && Files.exists(to)) {
            throw new MoveException(move.source() + " and " + move.target()
                    + " are both there; take away the one that is wrong and run the move again");
        }
        if (Files.exists(from)) {
            progress.accept("move " + move.source() + " to " + move.target());
            Files.createDirectories(root.resolve(FolderMove.folder(move.target())));
            Files.move(from, to);
        } else if (!Files.exists(to)) {
            throw new MoveException(move.source() + " is neither there nor in "
                    + move.to().word() + "; restore it, with 'git checkout' for instance, and run the move again");
        }
    }

    /** Every file that needs it gets its other text. */
    void texts(MovedFiles files) throws IOException, MoveException {
        Map<String, Rewritten> pages =
                journal.pages().stream().collect(Collectors.toMap(Rewritten::path, Function.identity()));
        for (FileChange change : files.changes()) {
            Rewritten page = pages.get(change.to());
            boolean isDone = page != null && page.after().equals(MoveJournal.digest(change.before()));
            if (!isDone && !change.before().equals(change.after())) {
                if (page != null && !page.before().equals(MoveJournal.digest(change.before()))) {
                    throw new MoveException(
                            change.to() + " was changed since the move was begun, and nobody can say which"
                                    + " of its links are right; restore it and run the move again, or see to its links and"
                                    + " delete " + journalPath);
                }
                progress.accept("write " + change.to());
                FileChange.text(change.to(), change.before(), change.after()).make(root);
            }
        }
    }
}
