package com.betterfleet.bfflow.check;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.check.Judged.all;
import static com.betterfleet.bfflow.check.Judged.findings;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.policy.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String FIELD = "- Challenge: [Stale vehicles](challenge.md)\n\n";
    private static final String FOUND =
            "specification-challenge error " + SPECIFICATION + ":1:1 the specification names no challenge";
    private static final String BROKEN = TinyRepository.WHOLE.replace(FIELD, "");

    @TempDir
    Path folder;

    /** A repository with what is wrong with it recorded. */
    private TinyRepository recorded(String files) throws Exception {
        TinyRepository repository = TinyRepository.in(folder, files);
        return repository.with("=== bfflow-baseline.yml\n" + BaselineFile.text(findings(repository)));
    }

    @Test
    void a_recorded_finding_is_counted_not_failed() throws Exception {
        TinyRepository repository = recorded(BROKEN);

        assertThat(all(repository)).containsExactly("baselined " + FOUND);
        Report report = Judged.report(repository, Judged.TODAY);
        assertThat(report.open(Severity.ERROR)).isZero();
        assertThat(report.count(State.BASELINED)).isEqualTo(1);
    }

    @Test
    void moved_lines_do_not_disturb_it() throws Exception {
        TinyRepository repository = recorded(BROKEN).replace(SPECIFICATION, "# Spec", "\n\n\n# Spec");

        assertThat(all(repository)).containsExactly("baselined " + FOUND.replace(":1:1", ":4:1"));
    }

    @Test
    void a_changed_stage_does_not_disturb_it() throws Exception {
        TinyRepository repository = recorded(BROKEN);
        for (String page : new String[] {CHALLENGE, SPECIFICATION, STORIES}) {
            repository.without(page);
        }

        assertThat(all(repository.with(BROKEN.replace("/active/", "/backlog/"))))
                .containsExactly(
                        "baselined " + FOUND.replace("error", "warning").replace("/active/", "/backlog/"));
    }

    @Test
    void a_new_finding_fails() throws Exception {
        assertThat(all(recorded(BROKEN).without("docs/release-notes/unreleased/COR-12.md")))
                .containsExactly(
                        "baselined " + FOUND,
                        "open story-release-note error " + STORIES
                                + ":5:1 COR-12 \"Grey out stale vehicles\" is in delivery and has no release-note entry");
    }

    @Test
    void another_of_the_same_rule_fails() throws Exception {
        assertThat(all(recorded(BROKEN).with("=== docs/work/active/other/specification.md\n# Specification: Other\n")))
                .containsExactly(
                        "baselined " + FOUND,
                        "open specification-challenge error docs/work/active/other/specification.md:1:1"
                                + " the specification names no challenge, and its work item has none");
    }

    @Test
    void a_line_that_matches_nothing_is_reported_at_its_place() throws Exception {
        TinyRepository repository =
                recorded(BROKEN).replace(SPECIFICATION, "# Specification: Dispatch board\n", "# Board\n\n" + FIELD);

        assertThat(all(repository))
                .containsExactly("open baseline-stale warning bfflow-baseline.yml:4:16 the finding of"
                        + " specification-challenge on " + SPECIFICATION + " is no longer there");
        Finding stale = findings(repository).get(0);
        assertThat(stale.artefact()).isEqualTo("bfflow-baseline.yml");
        assertThat(stale.fix().command()).hasValue("mvn bfflow:baseline");
    }

    @Test
    void a_line_of_a_rule_that_has_nothing_to_judge_in_this_run_is_not_called_stale() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== bfflow-baseline.yml\nfindings:\n- {fingerprint: a, rule: linear-drift}\n")))
                .isEmpty();
    }

    @Test
    void a_waived_finding_that_is_recorded_as_well_is_waived_and_its_line_is_not_stale() throws Exception {
        assertThat(all(recorded(BROKEN)
                        .with("=== bfflow.yml\nwaivers:\n- {rule: specification-challenge, artefact: \"" + SPECIFICATION
                                + "\", reason: a}\n")))
                .containsExactly("waived " + FOUND);
    }

    @Test
    void what_is_recorded_is_not_reported_again_by_the_stories_that_suffer() throws Exception {
        assertThat(all(recorded(BROKEN))).noneMatch(line -> line.contains("story-challenge"));
    }

    @Test
    void archived_work_of_the_same_name_does_not_take_the_place_of_a_recorded_finding() throws Exception {
        TinyRepository repository = recorded(BROKEN.replace("/active/", "/backlog/"));

        assertThat(all(repository.with(
                        "=== " + SPECIFICATION.replace("/active/", "/archived/") + "\n# Specification: Board\n")))
                .containsExactly(
                        "baselined " + FOUND.replace("error", "warning").replace("/active/", "/backlog/"));
    }

    @Test
    void the_first_update_records_what_is_open_but_no_finding_about_exceptions() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, BROKEN)
                .with("=== bfflow.yml\nwaivers:\n- {rule: link-kind, artefact: x, reason: a}\n");

        BaselineUpdate update = BaselineUpdate.of(Baseline.NONE, findings(repository));

        assertThat(update.kept()).extracting(Finding::rule).containsExactly("specification-challenge");
        assertThat(update.isFirst()).isTrue();
        assertThat(update.summary()).isEqualTo("1 finding recorded");
    }

    @Test
    void later_updates_only_take_out_what_is_mended() throws Exception {
        TinyRepository repository = recorded(BROKEN.replace("in delivery", "parked"))
                .replace(STORIES, "parked", "in delivery")
                .without("docs/release-notes/unreleased/COR-12.md");

        BaselineUpdate update = BaselineUpdate.of(BaselineFile.read(folder), findings(repository));

        assertThat(update.kept()).extracting(Finding::rule).containsExactly("specification-challenge");
        assertThat(update.left()).extracting(Finding::rule).containsExactly("story-release-note");
        assertThat(update.mended()).isEqualTo(1);
        assertThat(update.summary()).isEqualTo("1 finding left, 1 taken out");
    }

    @Test
    void that_there_is_nothing_to_govern_is_never_recorded() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, BROKEN).with("=== bfflow.yml\nwork: dcs/work\n");

        BaselineUpdate update = BaselineUpdate.of(Baseline.NONE, findings(repository));

        assertThat(update.kept()).extracting(Finding::rule).doesNotContain("nothing-to-govern");
        assertThat(update.left()).extracting(Finding::rule).containsExactly("nothing-to-govern");
        assertThat(update.warnings())
                .containsExactly("bfflow.yml:1:1 nothing-to-govern: the policy says that the work is in dcs/work, and"
                        + " there is no such folder; a baseline never takes that, so it goes on failing");
    }

    @Test
    void a_line_for_it_that_somebody_wrote_has_no_effect_and_goes() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, BROKEN).with("=== bfflow.yml\nwork: dcs/work\n");
        repository.with("=== bfflow-baseline.yml\n" + BaselineFile.text(findings(repository)));

        assertThat(all(repository)).anyMatch(line -> line.startsWith("open nothing-to-govern error "));
        BaselineUpdate update = BaselineUpdate.of(BaselineFile.read(folder), findings(repository));
        assertThat(update.kept()).extracting(Finding::rule).doesNotContain("nothing-to-govern");
        assertThat(update.mended()).isEqualTo(1);
    }

    @Test
    void a_waiver_of_it_is_an_explicit_choice_and_lets_it_pass() throws Exception {
        assertThat(all(TinyRepository.in(folder, BROKEN)
                        .with("=== bfflow.yml\nwork: dcs/work\nwaivers:\n- {rule: nothing-to-govern, artefact:"
                                + " bfflow.yml, reason: a}\n")))
                .anyMatch(line -> line.startsWith("waived nothing-to-govern error "));
    }

    @Test
    void what_is_new_is_told_apart_from_what_is_never_recorded() throws Exception {
        TinyRepository repository = recorded(BROKEN).without("docs/release-notes/unreleased/COR-12.md");

        assertThat(BaselineUpdate.of(BaselineFile.read(folder), findings(repository))
                        .warnings())
                .containsExactly("1 new since then: not added, because a baseline only shrinks; mvn bfflow:validate"
                        + " says which");
    }
}
