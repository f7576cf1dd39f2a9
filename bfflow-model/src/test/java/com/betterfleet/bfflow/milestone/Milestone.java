package com.betterfleet.bfflow.milestone;

import static com.betterfleet.bfflow.Pieces.ITEM;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.BaselineFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What tests of milestones have in common: a repository with one of every kind of story, and how it is judged. */
final class Milestone {

    static final String NAME = "2026.11";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The stories of {@link #NAME}, one of another milestone, and a release plan. */
    static final String PLANNED = """
            === docs/work/active/dispatch/release-plan.md
            # November release

            - Milestone: 2026.11
            - Target date: 2026-11-30
            - Owner: Dana
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Dispatch board](specification.md)
            - Milestone: 2026.11

            %s%s%s%s%s%s""".formatted(
                            story("COR-12: Grey out stale vehicles", "- Status: done"),
                            story("COR-9: Sort by silence", "- Status: done"),
                            story("COR-13: Name the driver", "- Status: in delivery\n- Depends on: COR-20"),
                            story("COR-14: Rename the column", "- Status: done"),
                            story("COR-15: Sound a horn", "- Status: dropped"),
                            story("COR-20: Read driver cards", "- Status: ready\n- Milestone: 2026.12"))
            + entry("COR-12", "type: added\naudience: customer\ntitle: Stale vehicles are grey")
            + entry("COR-13", "type: added\naudience: customer\ntitle: The board names the driver")
            + entry("COR-14", "type: none\nreason: nobody sees the column");

    private Milestone() {}

    /** A story without a fault but for what its fields say. */
    static String story(String heading, String fields) {
        return """
                ## %s

                %s

                As a dispatcher, I want to see it, so that I know.

                **Acceptance criteria**

                - It is seen.

                """.formatted(heading, fields);
    }

    /** An unreleased entry. */
    static String entry(String id, String keys) {
        return "=== docs/release-notes/unreleased/%s.md\n---\nstories: [%s]\n%s\n---\n".formatted(id, id, keys);
    }

    /** A page of stories of the milestone. */
    static String set(String... stories) {
        return "=== " + ITEM + "stories.md\n# Stories\n\n- Specification: [Dispatch board](specification.md)\n"
                + "- Milestone: " + NAME + "\n\n" + String.join("", stories);
    }

    /** How ready {@link #NAME} is. */
    static MilestoneReadiness of(TinyRepository repository) throws Exception {
        return of(repository, NAME);
    }

    /** How ready a milestone is. */
    static MilestoneReadiness of(TinyRepository repository, String name) throws Exception {
        Governed governed = governed(repository);
        return MilestoneReadiness.of(governed.check(TODAY, Optional.empty()), governed.policy(), name);
    }

    /** Records what is wrong with a repository today. */
    static TinyRepository recorded(TinyRepository repository) throws Exception {
        return repository.with("=== bfflow-baseline.yml\n"
                + BaselineFile.text(
                        governed(repository).check(TODAY, Optional.empty()).findings()));
    }

    /** What one story lacks, as {@code path:line:column message}. */
    static List<String> missing(MilestoneReadiness milestone, String id) {
        return only(milestone, id).missing().stream()
                .map(gap -> gap.location() + " " + gap.says())
                .toList();
    }

    /** The story of this id. */
    static StoryReadiness only(MilestoneReadiness milestone, String id) {
        List<StoryReadiness> stories = milestone.stories().stream()
                .filter(one -> one.story().ref().equals(id))
                .toList();
        if (stories.size() != 1) {
            throw new AssertionError("expected one " + id + ", not " + stories.size());
        }
        return stories.get(0);
    }

    static Governed governed(TinyRepository repository) throws Exception {
        return Governed.read(repository.root(), "bfflow.yml", Milestone.class.getClassLoader());
    }
}
