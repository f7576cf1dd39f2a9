package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The moving of work items in a repository: what it would do, and the doing of it. */
public final class Moves {

    private final Path root;
    private final Policy policy;

    /** Those in a repository. */
    public Moves(Path root, Policy policy) {
        this.root = root;
        this.policy = policy;
    }

    /** The file that says that a move was begun and broken off, from the root, if one was. */
    public Optional<String> unfinished(SourceTree tree) {
        return journals().stream()
                .map(MoveJournalFile::path)
                .filter(tree::isThere)
                .findFirst();
    }

    /** The move that was begun and broken off, if one was. */
    public Optional<MoveJournal> begun() throws IOException, PolicyException {
        for (MoveJournalFile journal : journals()) {
            Optional<MoveJournal> begun = journal.read();
            if (begun.isPresent()) {
                return begun;
            }
        }
        return Optional.empty();
    }

    private List<MoveJournalFile> journals() {
        return policy.work().stream()
                .map(work -> new MoveJournalFile(root, work))
                .toList();
    }

    /**
     * What a move would do.
     *
     * @return empty if the work item is in that stage already
     * @throws MoveException if it cannot be moved as it was asked for
     */
    public Optional<MovePlan> plan(Chain chain, MoveRequest request) throws MoveException, IOException {
        return new MovePlanner(root, policy, chain).plan(request);
    }

    /**
     * Moves a work item.
     *
     * @param progress is told of each step before it is taken
     * @throws MoveException if files have changed meanwhile, so that it is not clear what is right
     */
    public void make(MovePlan plan, Consumer<String> progress) throws MoveException, IOException {
        MoveJournal journal = MoveJournal.of(plan);
        MoveJournalFile file = file(journal);
        progress.accept("write " + file.path());
        file.write(journal);
        run(journal, progress);
    }

    /**
     * Finishes a move that was begun, if that is what is asked for.
     *
     * @param progress is told of each step before it is taken
     * @throws MoveException if something else is asked for, or files have changed since, so that it is not clear what is
     *     right
     */
    public void finish(MoveJournal journal, MoveRequest request, Consumer<String> progress)
            throws MoveException, IOException {
        if (!request.means(journal.move())) {
            throw new MoveException("the move of " + journal.move().source() + " to "
                    + journal.move().to().word() + " was begun and not finished; finish it first: mvn bfflow:move");
        }
        run(journal, progress);
    }

    private void run(MoveJournal journal, Consumer<String> progress) throws MoveException, IOException {
        MoveJournalFile file = file(journal);
        MoveRun run = new MoveRun(root, journal, file.path(), progress);
        run.folder();
        run.texts(new MovedFiles(root, policy, journal.move()));
        progress.accept("delete " + file.path());
        file.delete();
    }

    private MoveJournalFile file(MoveJournal journal) {
        return new MoveJournalFile(root, journal.move().work());
    }
}
