package com.betterfleet.bfflow.linear;

import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a repository as a whole shows: exceptions, and that many issues are compared in no time. */
class WorkspaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String WAIVER = """
            === bfflow.yml
            waivers: [{rule: linear-drift, artefact: COR-12, reason: kept by a partner}]
            """;

    @TempDir
    Path folder;

    private List<Finding> findings(Optional<Workspace> held) throws Exception {
        Governed governed = Governed.read(folder, Policy.FILE, WorkspaceTest.class.getClassLoader());
        return held.map(governed::with)
                .orElse(governed)
                .check(TODAY, Optional.empty())
                .findings();
    }

    @Test
    void a_waiver_is_not_unused_where_nobody_knows_what_linear_holds() throws Exception {
        TinyRepository.whole(folder).with(WAIVER);
        Workspace drifted = Held.all()
                .issue("COR-12", "Another title", "In Progress", Held.PROJECT, "")
                .workspace();

        assertThat(findings(Optional.empty())).isEmpty();
        assertThat(findings(Optional.of(drifted)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.state()).isEqualTo(Finding.State.WAIVED));
        assertThat(findings(Optional.of(Held.all().workspace())))
                .extracting(Finding::rule)
                .containsExactly("waiver-unused");
    }

    @Test
    void thousands_of_issues_are_compared_in_no_time() throws Exception {
        int many = 1500;
        TinyRepository.whole(folder)
                .with(storySet(IntStream.range(0, many)
                        .mapToObj(i -> story("## COR-" + i + ": Story " + i, "- Status: ready"))
                        .toArray(String[]::new)));
        Held held = Held.nothing().project("Dispatch board");
        IntStream.range(0, many).filter(i -> i % 3 > 0).forEach(i -> held.add("COR-" + i, "Story " + i, "Todo"));
        IntStream.range(0, many).forEach(i -> held.add("COR-" + (many + i), "Another " + i, "Todo"));
        Governed governed = Governed.read(folder, Policy.FILE, WorkspaceTest.class.getClassLoader());

        long start = System.nanoTime();
        List<Difference> drift = Drift.of(governed.chain(), governed.policy(), held.workspace());
        long millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(drift.stream()
                        .collect(Collectors.groupingBy(one -> one.message().contains("has no story"))))
                .hasEntrySatisfying(true, surplus -> assertThat(surplus).hasSize(many))
                .hasEntrySatisfying(false, missing -> assertThat(missing).hasSize(many / 3));
        assertThat(millis).isLessThan(3000);
    }
}
