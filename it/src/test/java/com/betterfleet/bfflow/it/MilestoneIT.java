package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A milestone on its way to a release, as {@code docs/milestones.md} shows it. */
@OnEveryMaven
record MilestoneIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/milestones.md");

    private static final String PLANNED = """
            === docs/work/active/dispatch/release-plan.md
            # November release

            - Milestone: 2026.11
            - Target date: 2026-11-30
            - Owner: Dana
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Dispatch board](specification.md)
            - Milestone: 2026.11

            ## COR-9: Sort vehicles by silence

            - Status: done

            As a dispatcher, I want the quiet vehicles on top, so that I see them first.

            ### Acceptance criteria

            - The vehicle that has been silent longest stands first.

            ## COR-12: Grey out stale vehicles

            - Status: in delivery

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            ### Acceptance criteria

            - A vehicle that has been silent for five minutes is grey.

            ## COR-13: Count silent minutes in one place

            - Status: done

            As a developer, I want one clock for silence, so that board and alarm agree.

            ### Acceptance criteria

            - Board and alarm ask the same clock.
            === docs/release-notes/unreleased/COR-13.md
            ---
            stories: [COR-13]
            type: none
            reason: users see no difference
            ---
            """;

    @Test
    void says_what_is_missing_and_can_ship_when_it_is_mended(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder).with(PLANNED);

        Build red = maven.run(repository, "bfflow:milestone", "-Dbfflow.milestone=2026.11")
                .red();

        assertThat(red.failure())
                .contains("milestone 2026.11 cannot ship; 3 stories: 1 can ship (1 excused), 2 cannot");
        assertThat(Readme.masked(red.log())).containsSubsequence(Readme.shown(GUIDE, "cannot"));

        repository
                .replace("docs/work/active/dispatch/stories.md", "in delivery", "done")
                .with("""
                        === docs/release-notes/unreleased/COR-9.md
                        ---
                        stories: [COR-9]
                        type: changed
                        audience: customer
                        title: The quiet vehicles stand on top
                        ---
                        """);
        Build green = maven.run(repository, "-q", "bfflow:milestone", "-Dbfflow.milestone=2026.11")
                .green();

        assertThat(green.out()).isEqualTo("""
                2026.11 can ship
                  docs/work/active/dispatch/release-plan.md:3:3 November release, for 2026-11-30, owner Dana
                  3 stories: 3 can ship (1 excused), 0 cannot

                COR-9   can ship  done  Sort vehicles by silence
                    docs/release-notes/unreleased/COR-9.md unreleased, changed: The quiet vehicles stand on top
                COR-12  can ship  done  Grey out stale vehicles
                    docs/release-notes/unreleased/COR-12.md unreleased, added: Dispatchers see stale vehicles greyed out
                COR-13  excused   done  Count silent minutes in one place
                    docs/release-notes/unreleased/COR-13.md unreleased, none: users see no difference
                """);
        assertThat(repository.outputs()).isEmpty();
    }

    @Test
    void that_nobody_declares_is_said_with_the_nearest(@TempDir Path folder) throws Exception {
        Repository repository =
                Repository.in(folder).with(Repository.CHAIN).with("=== bfflow.yml\nmilestones: [\"2026.11\"]\n");

        Build unknown = maven.run(repository, Settings.goal("milestone"), "-Dbfflow.milestone=2026.1")
                .red();
        Build empty = maven.run(
                        repository, Settings.goal("milestone"), "-Dbfflow.milestone=2026.11", "-Dbfflow.format=json")
                .red();

        assertThat(unknown.failure()).contains("There is no milestone \"2026.1\"; did you mean \"2026.11\"?");
        assertThat(empty.failure()).contains("milestone 2026.11 cannot ship; no story is planned for it");
        assertThat(empty.out())
                .contains(
                        "{\n  \"schemaVersion\": 1,\n  \"ok\": false,\n  \"data\": {\n    \"milestone\": \"2026.11\",\n");
    }
}
