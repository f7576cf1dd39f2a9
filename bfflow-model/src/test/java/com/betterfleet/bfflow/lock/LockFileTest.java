package com.betterfleet.bfflow.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.tree.DiskTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private static final String HEAD =
            "# The text that each story was agreed on. 'mvn bfflow:review' shows what has changed since, and accepts it.\n";

    @TempDir
    private Path root;

    private static Agreement agreement(String story, String link) {
        return new Agreement(new StoryId(story), link, "0123456789012345", Location.of(Lock.FILE));
    }

    private Optional<Lock> read(String text) throws Exception {
        Files.writeString(root.resolve(Lock.FILE), text);
        return LockFile.read(new DiskTree(root));
    }

    @Test
    void a_repository_without_the_file_has_no_lock() throws Exception {
        assertThat(LockFile.read(new DiskTree(root))).isEmpty();
    }

    @Test
    void it_has_a_line_for_each_story_and_link_in_the_order_in_which_people_count() throws Exception {
        Lock lock = new Lock(List.of(
                agreement("COR-10", "docs/b.md#x"),
                agreement("COR-9", "docs/with space, {and} more.md"),
                agreement("COR-10", "docs/a.md#x"),
                agreement("ü 1", "docs/a.md")));

        String text = LockFile.text(lock);

        assertThat(text).isEqualTo(HEAD + """
                agreed:
                - {story: COR-9, fingerprint: "0123456789012345", link: "docs/with space, {and} more.md"}
                - {story: COR-10, fingerprint: "0123456789012345", link: "docs/a.md#x"}
                - {story: COR-10, fingerprint: "0123456789012345", link: "docs/b.md#x"}
                - {story: ü 1, fingerprint: "0123456789012345", link: "docs/a.md"}
                """);
        Lock read = read(text).orElseThrow();
        assertThat(LockFile.text(read)).isEqualTo(text);
        assertThat(read.agreements().get(1).location()).hasToString("bfflow.lock.yml:4:3");
    }

    @Test
    void nothing_agreed_is_an_empty_list() throws Exception {
        assertThat(LockFile.text(Lock.NONE)).isEqualTo(HEAD + "agreed: []\n");
        assertThat(read(HEAD + "agreed: []\n")).contains(Lock.NONE);
        assertThat(read("")).contains(Lock.NONE);
        assertThat(read("\uFEFFagreed:\r\n")).contains(Lock.NONE);
    }

    @Test
    void every_mistake_is_told_with_its_place() {
        assertThatThrownBy(() -> read("""
                        agreet: []
                        agreed:
                        - {story: COR-9, fingerprint: "0123456789abcdef", link: docs/a.md}
                        - {story: COR-9, fingerprint: "0000000000000000", link: docs/a.md}
                        - {story: COR-10, fingerprint: 0123XY, linc: docs/a.md}
                        - {story: COR-11, link: docs/a.md}
                        """)).isInstanceOf(PolicyException.class).hasMessage("""
                        bfflow.lock.yml:1:1: unknown key 'agreet'; did you mean 'agreed'?
                        bfflow.lock.yml:4:3: COR-9 has two lines for docs/a.md, the first is line 3. Take one of them out, \
                        then see mvn bfflow:review.
                        bfflow.lock.yml:5:19: '0123XY' is no fingerprint, which has 16 digits, 0 to f. Take the line out, \
                        and accept the story again: mvn bfflow:review.
                        bfflow.lock.yml:5:40: unknown key 'linc'; did you mean 'link'?
                        bfflow.lock.yml:6:3: 'fingerprint' is missing. Take the line out, and accept the story again: \
                        mvn bfflow:review.""");
    }

    @Test
    void a_merge_that_is_not_resolved_is_no_yaml() {
        assertThatThrownBy(() -> read("agreed:\n<<<<<<< HEAD\n- {story: COR-9}\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("bfflow.lock.yml:");
    }

    @Test
    void what_is_not_utf_8_is_told() throws Exception {
        Files.write(root.resolve(Lock.FILE), "agreed: [] # ü".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> LockFile.read(new DiskTree(root)))
                .hasMessage("bfflow.lock.yml:1:1: it is not UTF-8. Save it as UTF-8.");
    }
}
