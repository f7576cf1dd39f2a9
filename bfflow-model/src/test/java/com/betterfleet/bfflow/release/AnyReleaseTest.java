package com.betterfleet.bfflow.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Mistakes;
import com.betterfleet.bfflow.Slip;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever slips of the pen a repository has, and whatever is asked for: a release loses nothing, or does nothing. */
class AnyReleaseTest {

    private static final String UNRELEASED = "docs/release-notes/unreleased/";
    private static final String RELEASED = "docs/release-notes/released/1.0.0/";
    private static final String CHANGELOG = "CHANGELOG.md";

    private static final String MORE = """
            === docs/release-notes/unreleased/_summary.md
            What [matters](../../guides/board.md).
            === CHANGELOG.md
            # Changelog

            By hand.
            """;

    /** Where links lead: it changes with the place of an entry. */
    private static final String TARGET = "\\]\\([^)]*\\)";

    @Property(seed = "2612", tries = 300)
    void loses_nothing(
            @ForAll(supplier = Mistakes.class) List<Slip> slips,
            @ForAll boolean unfinished,
            @ForAll boolean empty,
            @ForAll boolean updateStories)
            throws Exception {
        ReleaseRequest request = new ReleaseRequest(
                "1.0.0",
                Optional.empty(),
                "2026-11-22",
                Optional.empty(),
                Set.of("customer"),
                true,
                empty,
                unfinished,
                updateStories);
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            ReleaseRepository repository =
                    ReleaseRepository.in(memory.getPath("/fleet"), Mistakes.in(ReleaseRepository.THREE + MORE, slips));
            Map<String, String> before = repository.everything();

            boolean released = isCut(repository, request);

            Map<String, String> after = repository.everything();
            if (!released) {
                assertThat(after).isEqualTo(before);
                return;
            }
            before.forEach((path, text) -> assertKept(path, text, after));
            assertThat(after.keySet())
                    .allMatch(path -> before.containsKey(path) || path.startsWith(RELEASED) || path.equals(CHANGELOG));
            isCut(repository, request);
            assertThat(repository.everything()).as("a second time").isEqualTo(after);
        }
    }

    private static boolean isCut(ReleaseRepository repository, ReleaseRequest request) throws Exception {
        try {
            repository.cut(request);
            return true;
        } catch (ReleaseException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
    }

    private static void assertKept(String path, String text, Map<String, String> after) {
        if (path.startsWith(UNRELEASED) && !after.containsKey(path)) {
            String there = RELEASED + path.substring(UNRELEASED.length());
            assertThat(after).containsKey(there);
            assertThat(after.get(there).replaceAll(TARGET, "]()")).as(there).isEqualTo(text.replaceAll(TARGET, "]()"));
        } else if (path.equals(CHANGELOG)) {
            assertThat(after.get(path).lines().toList())
                    .as(path)
                    .containsAll(text.lines().toList());
        } else {
            assertSameButForStatus(
                    path, text.lines().toList(), after.get(path).lines().toList());
        }
    }

    /** A line may say otherwise than before that its story is released. */
    private static void assertSameButForStatus(String path, List<String> before, List<String> after) {
        assertThat(after).as(path).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            String line = before.get(i);
            if (!after.get(i).equals(line)) {
                assertThat(after.get(i))
                        .as(path)
                        .startsWith(line.substring(0, line.indexOf(':') + 1))
                        .endsWith("released");
            }
        }
    }
}
