package com.betterfleet.bfflow.focus;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Focus;
import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.context.ContextMarkdown;
import com.betterfleet.bfflow.context.ContextReader;
import com.betterfleet.bfflow.context.StoryContext;
import com.betterfleet.bfflow.tree.DiskTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One story alone is as it is in the whole repository, whatever that is like. */
class FocusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MUCH = 100_000;
    private static final int ITEMS = 6;

    @TempDir
    private Path folder;

    private Focus focus() throws Exception {
        return Focus.in(folder, new DiskTree(folder), "bfflow.yml", getClass().getClassLoader());
    }

    private Optional<String> alone(String written) throws Exception {
        return focus().on(written, TODAY).map(context -> ContextMarkdown.of(context, MUCH));
    }

    @Test
    void what_other_work_items_hold_is_not_read() throws Exception {
        TinyRepository.whole(folder)
                .with("=== docs/work/active/other/challenge.md\n# Challenge: Other\n")
                .with("=== docs/release-notes/unreleased/ABC-1.md\n");

        StoryTree part = StoryTree.of(
                        new DiskTree(folder),
                        Governed.read(folder, "bfflow.yml", getClass().getClassLoader())
                                .policy(),
                        "COR-12")
                .orElseThrow();

        assertThat(part.below("docs", (path, problem) -> {}))
                .containsExactly(
                        "docs/release-notes/unreleased/COR-12.md",
                        "docs/work/active/dispatch/challenge.md",
                        "docs/work/active/dispatch/specification.md",
                        "docs/work/active/dispatch/stories.md");
        assertThat(alone("COR-12")).isPresent();
        assertThat(alone("dana/cor-12-grey-out")).isEqualTo(alone("COR-12"));
    }

    @Test
    void what_cannot_be_told_is_left_to_the_whole() throws Exception {
        TinyRepository.whole(folder);

        assertThat(alone("COR-13")).isEmpty();
        assertThat(alone("COR-12 or COR-13")).isEmpty();
        assertThat(alone("something")).isEmpty();
        assertThat(alone("COR-12x")).isEmpty();
        assertThat(alone("COR-123")).isEmpty();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 30).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alone_it_is_the_same_as_in_the_whole(int seed) throws Exception {
        TinyRepository repository = TinyRepository.in(folder, "=== docs/x.md\n");
        write(repository, new Random(seed));
        Report report =
                Governed.read(folder, "bfflow.yml", getClass().getClassLoader()).check(TODAY, Optional.empty());
        ContextReader reader = new ContextReader(folder, report);
        int told = 0;
        for (Story story : report.chain().stories()) {
            Optional<String> alone = alone(story.id().text());
            if (alone.isPresent()) {
                told++;
                StoryContext whole =
                        reader.read(report.chain().stories(story.id()).get(0));
                assertThat(alone.get()).isEqualTo(ContextMarkdown.of(whole, MUCH));
            }
        }
        assertThat(told).isPositive();
    }

    /** Work items that link to each other's specifications, challenges and stories, with gaps here and there. */
    private static void write(TinyRepository repository, Random random) {
        List<String> stages = List.of("active", "active", "backlog", "archived");
        String[] folders = new String[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            folders[i] = stages.get(random.nextInt(stages.size())) + "/item-" + i;
        }
        for (int i = 0; i < ITEMS; i++) {
            String path = "docs/work/" + folders[i] + "/";
            String other = "../../" + folders[random.nextInt(ITEMS)];
            repository.with("=== " + path + "challenge.md\n# Challenge: " + i
                    + "\n\n## High-Level Use Cases / JTBD\n\n- One.\n");
            repository.with("=== " + path + "specification.md\n# Specification: " + i + "\n\n"
                    + (random.nextInt(5) == 0
                            ? ""
                            : "- Challenge: [Why]("
                                    + (random.nextInt(3) == 0 ? other + "/challenge.md" : "challenge.md") + ")\n\n")
                    + "## Requirements\n\n### First\n\nIt is so.\n\n### Second\n\nIt is also so.\n");
            StringBuilder stories = new StringBuilder("# Stories " + i + "\n\n- Specification: [S]("
                    + (random.nextInt(3) == 0 ? other + "/specification.md" : "specification.md") + ")\n");
            for (int s = 0; s < 1 + random.nextInt(3); s++) {
                String id = "COR-" + (i * 10 + s + 1);
                stories.append("\n## ")
                        .append(id)
                        .append(": Title ")
                        .append(id)
                        .append("\n\n- Status: ")
                        .append(List.of("proposed", "ready", "in delivery", "done")
                                .get(random.nextInt(4)))
                        .append(random.nextInt(3) == 0 ? "\n- Depends on: COR-" + (random.nextInt(ITEMS) * 10 + 1) : "")
                        .append("\n\nAs a user, I want it, so that it is.\n\n")
                        .append(random.nextInt(4) == 0 ? "" : "### Acceptance criteria\n\n- It is.\n");
                if (random.nextBoolean()) {
                    repository.with("=== docs/release-notes/unreleased/" + id + ".md\n---\nstories: [" + id
                            + "]\ntype: added\naudience: customer\ntitle: " + id + "\n---\n");
                }
            }
            repository.with("=== " + path + "stories.md\n" + stories);
            if (random.nextInt(6) == 0) {
                repository.with("=== " + path + "release-plan.md\n# Plan\n\n- Milestone: 2026.11\n");
            }
        }
    }
}
