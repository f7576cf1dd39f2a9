package com.betterfleet.bfflow.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check costs does not grow with the history: below the fork, next to nothing is read. */
class LongHistoryTest {

    private static final int COMMITS = 10_000;
    private static final int SINCE_THE_FORK = 40;

    /** So many commits from the newest on there is one whose parent is not there: who reads so far fails. */
    private static final int READABLE = 120;

    private static final ObjectId MISSING = ObjectId.fromString("0123456789012345678901234567890123456789");

    @TempDir
    Path folder;

    @Test
    void of_ten_thousand_commits_only_those_since_the_fork_are_read() throws Exception {
        try (Versioned repository = Versioned.branched(TinyRepository.whole(folder))) {
            repository.with("=== src/Board.java\nclass Board {}\n");
            ObjectId head = history(repository, SINCE_THE_FORK, "COR-12: step");
            move(repository, "refs/heads/work", head);

            assertThat(repository.check("main").findings()).isEmpty();
            try (GitRepository git = GitRepository.at(folder)) {
                assertThat(git.since(new BaseName("main", "bfflow.base", false)).commits())
                        .hasSize(SINCE_THE_FORK);
            }
            assertThatThrownBy(() -> count(repository, head)).hasMessageContaining(MISSING.name());
        }
    }

    /** A history of one tree, with main where the branch forks off. */
    private static ObjectId history(Versioned repository, int since, String message) throws Exception {
        ObjectId tree = repository.git().getRepository().resolve("HEAD^{tree}");
        ObjectDirectory objects =
                (ObjectDirectory) repository.git().getRepository().getObjectDatabase();
        try (ObjectInserter pack = objects.newPackInserter()) {
            ObjectId last = MISSING;
            for (int i = 0; i < COMMITS; i++) {
                last = i == COMMITS - READABLE
                        ? commit(pack, tree, MISSING, i, message)
                        : commit(pack, tree, last, i, message);
                if (i == COMMITS - since - 1) {
                    pack.flush();
                    move(repository, "refs/heads/main", last);
                }
            }
            pack.flush();
            return last;
        }
    }

    private static ObjectId commit(ObjectInserter pack, ObjectId tree, ObjectId parent, int number, String message)
            throws Exception {
        PersonIdent dana = new PersonIdent(
                "Dana",
                "dana@example.com",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 60L),
                ZoneOffset.UTC);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentId(parent);
        commit.setAuthor(dana);
        commit.setCommitter(dana);
        commit.setMessage(message + " " + number);
        return pack.insert(commit);
    }

    private static void move(Versioned repository, String branch, ObjectId to) throws Exception {
        RefUpdate update = repository.git().getRepository().updateRef(branch);
        update.setNewObjectId(to);
        update.forceUpdate();
    }

    private static void count(Versioned repository, ObjectId head) throws Exception {
        try (RevWalk walk = new RevWalk(repository.git().getRepository())) {
            walk.markStart(walk.parseCommit(head));
            while (walk.next() != null) {
                // on to the one that is missing
            }
        }
    }
}
