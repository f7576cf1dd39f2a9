package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain without a fault. */
@OnEveryMaven
record WholeChainIT(Maven maven) {

    @Test
    void passes_in_one_line_and_has_its_notes_rendered(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);

        Build build = maven.run(repository, "verify").green();

        assertThat(build.findings()).isEmpty();
        assertThat(build.said())
                .hasSize(2)
                .satisfiesExactly(
                        summary -> assertThat(summary)
                                .matches(
                                        "\\[INFO] bfflow: 1 work item, 1 story, 1 entry checked in \\d+\\.\\d\\d s: ok"),
                        notes -> assertThat(notes)
                                .isEqualTo("[INFO] bfflow: release notes: target/bfflow/release-notes.md"));
        assertThat(repository.outputs()).containsExactly("target/bfflow/release-notes.md", "target/bfflow/report.json");
        assertThat(repository.report())
                .contains("\"schemaVersion\"", Settings.version(), "COR-12", "docs/work/active/dispatch/challenge.md")
                .doesNotContain(folder.toString());
        assertThat(repository.read("target/bfflow/release-notes.md"))
                .contains("Dispatchers see stale vehicles greyed out", "COR-12");
    }
}
