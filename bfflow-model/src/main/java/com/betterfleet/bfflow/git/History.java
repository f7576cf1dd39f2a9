package com.betterfleet.bfflow.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * How what is checked out and a base came apart.
 *
 * @param mergeBase where they parted
 * @param tip the base as it is now
 * @param commits those that the base does not have, the newest first
 */
record History(RevCommit mergeBase, RevCommit tip, List<Commit> commits) {

    static History of(Repository repository, BaseName base, ObjectId head, ObjectId tip)
            throws GitException, IOException {
        Set<ObjectId> cutOff = repository.getObjectDatabase().getShallowCommits();
        Optional<ObjectId> mergeBase = mergeBase(repository, head, tip);
        if (mergeBase.isEmpty()) {
            throw new GitException("what is checked out and " + base.name() + " (" + base.from()
                    + ") have no commit in common"
                    + (cutOff.isEmpty()
                            ? "; name a base that this branch comes from"
                            : ", as far as this shallow clone knows; " + GitException.CURE));
        }
        if (!cutOff.isEmpty() && !isCertain(repository, List.of(head, tip), mergeBase.get(), cutOff)) {
            throw new GitException("this clone is too shallow to tell what changed since " + base.name() + " ("
                    + base.from() + "); " + GitException.CURE);
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit now = walk.parseCommit(tip);
            RevCommit parted = walk.parseCommit(mergeBase.get());
            List<Commit> commits = new ArrayList<>();
            walk.markStart(walk.parseCommit(head));
            walk.markUninteresting(now);
            for (RevCommit commit : walk) {
                commits.add(Commit.of(commit.name(), commit.getFullMessage()));
            }
            return new History(parted, now, commits);
        }
    }

    private static Optional<ObjectId> mergeBase(Repository repository, ObjectId head, ObjectId tip) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(head));
            walk.markStart(walk.parseCommit(tip));
            return Optional.ofNullable(walk.next());
        }
    }

    /** Above the merge base nothing is cut off: else a later one might lie behind the cut. */
    private static boolean isCertain(
            Repository repository, List<ObjectId> tips, ObjectId mergeBase, Set<ObjectId> cutOff) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            for (ObjectId tip : tips) {
                walk.markStart(walk.parseCommit(tip));
            }
            walk.markUninteresting(walk.parseCommit(mergeBase));
            for (RevCommit commit : walk) {
                if (cutOff.contains(commit)) {
                    return false;
                }
            }
            return true;
        }
    }
}
