package com.betterfleet.bfflow.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.FakeTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTreeTest {

    private static final SourceTree.Trouble NONE = (path, problem) -> {};

    private final FakeTree files = new FakeTree().with("a/b.md", "one");
    private final SeenTree seen = new SeenTree(files);

    @Test
    void a_file_is_read_once_for_its_digest() throws Exception {
        byte[] digest = seen.digest("a/b.md", SourceTree.MOST);
        assertThat(digest).isEqualTo(files.digest("a/b.md", SourceTree.MOST));
        files.with("a/b.md", "two");

        assertThat(seen.digest("a/b.md", SourceTree.MOST)).isEqualTo(digest);
    }

    @Test
    void a_folder_is_listed_once() {
        assertThat(seen.below("a", NONE)).containsExactly("a/b.md");
        files.with("a/c.md", "");

        assertThat(seen.below("a", NONE)).containsExactly("a/b.md");
    }

    @Test
    void what_could_not_be_listed_is_tried_again() {
        files.withTrouble("a", new IOException("disk"));
        List<String> troubles = new ArrayList<>();
        seen.below("a", (path, problem) -> troubles.add(path));
        seen.below("a", (path, problem) -> troubles.add(path));

        assertThat(troubles).hasSize(2);
    }

    /** What was judged by the old digest must not be remembered for the new content, nor the other way round. */
    @Test
    void what_changed_while_it_was_read_is_not_remembered() throws Exception {
        RecordingTree recording = new RecordingTree(seen);
        recording.digest("a/b.md", SourceTree.MOST);
        assertThat(recording.recording()).isPresent();
        files.with("a/b.md", "two");

        assertThat(new String(recording.bytes("a/b.md"), UTF_8)).isEqualTo("two");
        assertThat(recording.recording()).isEmpty();
    }

    @Test
    void what_cannot_be_read_has_no_digest() {
        assertThatThrownBy(() -> seen.digest("gone.md", SourceTree.MOST)).isInstanceOf(IOException.class);
    }
}
