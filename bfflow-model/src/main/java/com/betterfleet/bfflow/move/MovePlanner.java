package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.edit.FileChange;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out what a move would do, and refuses what cannot be done. */
final class MovePlanner {

    private final Path root;
    private final Policy policy;
    private final Chain chain;

    MovePlanner(Path root, Policy policy, Chain chain) {
        this.root = root;
        this.policy = policy;
        this.chain = chain;
    }

    Optional<MovePlan> plan(MoveRequest request) throws MoveException, IOException {
        WorkItem item = item(request.workItem()
                .orElseThrow(() ->
                        new MoveRequestException("bfflow.workItem is not given: the work item that is to be moved")));
        Stage to = request.to()
                .orElseThrow(() -> new MoveRequestException("bfflow.to is not given: active, backlog or archived"));
        if (item.inStage() == to) {
            return Optional.empty();
        }
        ItemMove move = ItemMove.of(item, to);
        if (Files.exists(root.resolve(move.target()))) {
            throw new MoveException(
                    move.target() + " is there already; give one of the two another name, or take it away");
        }
        MovedFiles files = new MovedFiles(root, policy, move);
        List<FileChange> changes = files.changes();
        for (FileChange change : changes) {
            checkWritable(change);
        }
        List<String> warnings = new ArrayList<>(files.left());
        warnings.addAll(NewStage.warnings(chain, item, to));
        return Optional.of(new MovePlan(move, changes, warnings));
    }

    private void checkWritable(FileChange change) throws MoveException {
        String path = change.from().orElse(change.to());
        if (!change.before().equals(change.after()) && !Files.isWritable(root.resolve(path))) {
            throw new MoveException(path + " must change with it and cannot be written; nothing has been moved");
        }
    }

    private WorkItem item(String asked) throws MoveException {
        List<WorkItem> found = chain.workItems().stream()
                .filter(item -> item.name().equals(asked) || item.path().equals(asked))
                .toList();
        if (found.isEmpty()) {
            throw new MoveException("there is no work item '" + asked + "'" + Wording.didYouMean(nearest(asked)));
        }
        if (found.size() > 1) {
            throw new MoveException("there are several work items " + asked + "; say which: "
                    + Wording.list(found.stream()
                            .map(item -> "-Dbfflow.workItem=" + Wording.quoted(item.path()))
                            .toList()));
        }
        return found.get(0);
    }

    private Optional<String> nearest(String asked) {
        return Nearest.among(
                asked,
                chain.workItems().stream()
                        .flatMap(item -> Stream.of(item.name(), item.path()))
                        .toList());
    }
}
