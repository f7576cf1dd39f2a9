package com.betterfleet.bfflow.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.edit.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However far fix comes, the next one comes to the same end. */
class BrokenOffFixTest {

    private static final String DISPATCH = "docs/work/active/dispatch/";
    private static final String ENTRY = "docs/release-notes/unreleased/COR-12.md";

    @TempDir
    private Path folder;

    private static TinyRepository repository(Path folder) throws IOException {
        return TinyRepository.whole(Files.createDirectories(folder))
                .replace(DISPATCH + "specification.md", "- Challenge: [Stale vehicles](challenge.md)\n\n", "")
                .replace(DISPATCH + "stories.md", "- Status: in delivery", "- Status: in delivry")
                .replace(ENTRY, "audience:", "audiance:");
    }

    @Test
    void whenever_it_stops_the_next_run_leaves_what_a_whole_run_leaves() throws Exception {
        TinyRepository whole = repository(folder.resolve("whole"));
        assertThat(Fixing.fixed(whole)).isEmpty();
        Map<String, String> mended = whole.everything();

        int changes =
                Fixing.fixes(repository(folder.resolve("count"))).changes().size();
        assertThat(changes).isEqualTo(3);
        for (int made = 0; made < changes; made++) {
            TinyRepository stopped = repository(folder.resolve("stopped-" + made));
            for (FileChange change : Fixing.fixes(stopped).changes().subList(0, made)) {
                change.make(stopped.root());
            }

            assertThat(Fixing.fixed(stopped)).isEmpty();
            assertThat(stopped.everything()).as("stopped after " + made).isEqualTo(mended);
        }
    }

    @Test
    void a_page_that_cannot_be_written_is_as_it_was_and_so_are_those_behind_it() throws Exception {
        TinyRepository repository = repository(folder);
        List<FileChange> changes = Fixing.fixes(repository).changes();
        FileChange last = changes.get(changes.size() - 1);
        Path page = folder.resolve(last.to());
        Files.createDirectories(
                page.resolveSibling("." + page.getFileName() + ".part").resolve("in-the-way"));

        assertThatThrownBy(() -> last.make(folder)).isInstanceOf(IOException.class);
        assertThat(page).hasContent(last.before());
    }
}
