package com.betterfleet.bfflow.lock;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.memory.Recording;
import com.betterfleet.bfflow.memory.RecordingTree;
import com.betterfleet.bfflow.memory.SeenTree;
import com.betterfleet.bfflow.tree.DiskTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a check is forgotten when the lock is another one. */
class RememberedLockTest {

    private static final String LINE =
            "=== bfflow.lock.yml\nagreed:\n- {story: COR-12, fingerprint: \"0123456789012345\", link: " + SPECIFICATION
                    + "}\n";

    @TempDir
    private Path folder;

    private Recording recording() throws Exception {
        RecordingTree tree = new RecordingTree(new SeenTree(new DiskTree(folder)));
        Governed.read(folder, tree, "bfflow.yml", getClass().getClassLoader());
        return tree.recording().orElseThrow();
    }

    @Test
    void a_lock_that_is_begun_is_noticed() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);
        Recording recording = recording();
        assertThat(recording.isTrueOf(new DiskTree(folder))).isTrue();

        repository.with(LINE);

        assertThat(recording.isTrueOf(new DiskTree(folder))).isFalse();
    }

    @Test
    void a_lock_that_is_edited_or_deleted_is_noticed() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with(LINE);
        Recording recording = recording();
        assertThat(recording.isTrueOf(new DiskTree(folder))).isTrue();

        repository.replace(Lock.FILE, "0123456789012345", "1123456789012345");
        assertThat(recording.isTrueOf(new DiskTree(folder))).isFalse();

        repository.without(Lock.FILE);
        assertThat(recording.isTrueOf(new DiskTree(folder))).isFalse();
    }
}
