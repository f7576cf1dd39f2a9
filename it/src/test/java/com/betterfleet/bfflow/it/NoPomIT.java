package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of documents only. */
@OnEveryMaven
record NoPomIT(Maven maven) {

    @Test
    void has_its_chain_checked_and_its_notes_rendered(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with(Repository.CHAIN);

        Build build = maven.run(
                        repository, Settings.goal("validate"), Settings.goal("release-notes"), Settings.goal("help"))
                .green();

        assertThat(build.said()).hasSize(2);
        assertThat(build.log())
                .as("help lists the goals")
                .contains("bfflow:validate", "bfflow:release-notes", "bfflow:new", "bfflow:help");
        assertThat(repository.outputs()).containsExactly("target/bfflow/release-notes.md", "target/bfflow/report.json");
    }

    /** The state in which many repositories start: pages that have a title, and nothing else yet. */
    @Test
    void is_told_what_each_work_item_of_bare_pages_lacks(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with("""
                === docs/index.md
                # Wiki
                === docs/work/active/depot-capacity/index.md
                # Work: Depot Capacity
                === docs/work/active/depot-capacity/challenge.md
                # Challenge
                === docs/work/active/roaming/index.md
                # Work: Roaming
                === docs/work/active/roaming/specification.md
                # Specification: Roaming
                === docs/work/active/roaming/specification-review.md
                # Specification Review: Roaming
                === docs/work/active/balancing/specification.md
                # Implementation Specification: Balancing
                === docs/work/active/balancing/stories.md
                # Balancing Deliverables (Stories)
                === docs/work/active/balancing/reviews/consolidation.md
                # Consolidation Review
                === docs/work/backlog/companion/stories.md
                # Companion (Unit User Stories)
                === docs/work/archived/orchestration/specification.md
                # Specification: Orchestration
                === docs/work/archived/orchestration/stories.md
                # Orchestration Stories
                """);

        Build build = maven.run(repository, Settings.goal("validate")).red();

        assertThat(build.findings())
                .map(finding -> finding.replaceAll(": .*", ""))
                .contains(
                        "[ERROR] docs/work/active/balancing/specification.md:1:1 specification-challenge",
                        "[ERROR] docs/work/active/balancing/stories.md:1:1 empty-story-set",
                        "[ERROR] docs/work/active/roaming/specification.md:1:1 specification-challenge",
                        "[WARNING] docs/work/backlog/companion/stories.md:1:1 empty-story-set");
        assertThat(build.findings())
                .as("a work item with only a challenge is in discovery, and its chain lacks nothing")
                .filteredOn(finding -> finding.contains("/depot-capacity/"))
                .noneMatch(finding -> finding.matches(".* (specification|story|link|empty)-[a-z-]+: .*"));
        assertThat(build.failure()).containsPattern("\\d errors and \\d warnings? in the chain");
    }
}
