package com.betterfleet.bfflow.check;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static com.betterfleet.bfflow.check.Judged.all;
import static com.betterfleet.bfflow.check.Judged.findings;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.policy.Waiver;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTest {

    private static final String FOUND =
            "specification-challenge error " + SPECIFICATION + ":1:1 the specification names no challenge";
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @TempDir
    Path folder;

    /** A repository whose specification names no challenge, with a waiver of that. */
    private TinyRepository waiving(String artefact, String more) {
        return TinyRepository.whole(folder)
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n\n", "")
                .with("=== bfflow.yml\nwaivers:\n- rule: specification-challenge\n  artefact: \"" + artefact
                        + "\"\n  reason: It is older than the workflow.\n" + more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SPECIFICATION,
                "docs/work/active/dispatch",
                "docs/work/active/dispatch/",
                "docs/work",
                "docs/work/**/specification.md",
                "docs/work/active/*/*.md",
                "docs/work/{active,backlog}/dispatch/spec*.md",
                "**",
                "COR-12",
                "COR-*",
            })
    void a_waiver_names_a_path_a_folder_a_glob_or_every_story_that_suffers(String artefact) throws Exception {
        assertThat(all(waiving(artefact, ""))).containsExactly("waived " + FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/work/active/disp",
                "docs/work/*.md",
                "specification.md",
                "docs/work/active/w",
                "DEV-*",
                STORIES,
            })
    void a_waiver_of_anything_else_is_unused_and_lets_nothing_pass(String artefact) throws Exception {
        assertThat(all(waiving(artefact, "")))
                .containsExactly(
                        "open waiver-unused warning bfflow.yml:2:3 the waiver of specification-challenge for "
                                + artefact + " matches no finding",
                        "open " + FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "docs/work/active/dispatch/specificaton.md, " + SPECIFICATION,
        "docs/work/active/dispatch/specification, " + SPECIFICATION,
        "docs/work/active/dispatc/, docs/work/active/dispatch",
        "docs/work/active/dispatch/stries.md, " + STORIES,
        "COR-1, COR-12",
    })
    void a_waiver_of_nothing_that_is_there_says_what_is_nearest(String artefact, String near) throws Exception {
        assertThat(all(waiving(artefact, "")))
                .containsExactly(
                        "open waiver-unused warning bfflow.yml:2:3 the waiver of specification-challenge for "
                                + artefact + " matches no finding; did you mean '" + near + "'?",
                        "open " + FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/work/active", ITEM, STORIES})
    void a_waiver_of_what_is_there_says_what_it_means(String artefact) throws Exception {
        assertThat(all(waiving(artefact, "").replace("bfflow.yml", "specification-challenge", "link-target")))
                .contains("open waiver-unused warning bfflow.yml:2:3 the waiver of link-target for " + artefact
                        + " matches no finding");
    }

    @Test
    void a_path_may_say_that_it_begins_here() throws Exception {
        assertThat(all(waiving("./" + SPECIFICATION, ""))).containsExactly("waived " + FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiver-unused", "waiver-expired", "baseline-stale"})
    void a_waiver_cannot_be_waived(String rule) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== bfflow.yml\nwaivers:\n- {rule: " + rule
                                + ", artefact: bfflow.yml, reason: a}\n- {rule: link-target, artefact: "
                                + SPECIFICATION + ", reason: b}\n")))
                .containsExactly(
                        "open waiver-unused warning bfflow.yml:2:3 the waiver of " + rule + " for bfflow.yml lets"
                                + " nothing pass: what is found about waivers and the baseline cannot be waived",
                        "open waiver-unused warning bfflow.yml:3:3 the waiver of link-target for " + SPECIFICATION
                                + " matches no finding");
    }

    @Test
    void a_waived_finding_says_who_let_it_pass_and_why() throws Exception {
        Finding finding = findings(waiving(SPECIFICATION, "  approved-by: head of product\n  until: 2026-12-31\n"))
                .get(0);

        assertThat(finding.isOpen()).isFalse();
        assertThat(finding.waiver()).hasValueSatisfying(waiver -> {
            assertThat(waiver.reason()).isEqualTo("It is older than the workflow.");
            assertThat(waiver.approvedBy()).hasValue("head of product");
            assertThat(waiver.until()).hasValue(UNTIL);
            assertThat(waiver.location()).hasToString("bfflow.yml:2:3");
        });
    }

    @Test
    void a_waiver_holds_on_its_last_day() throws Exception {
        assertThat(all(waiving(SPECIFICATION, "  until: 2026-12-31\n"), UNTIL)).containsExactly("waived " + FOUND);
    }

    @Test
    void on_the_day_after_the_finding_is_open_again_and_the_waiver_is_one() throws Exception {
        TinyRepository repository = waiving(SPECIFICATION, "  until: 2026-12-31\n");

        assertThat(all(repository, UNTIL.plusDays(1)))
                .containsExactly(
                        "open waiver-expired error bfflow.yml:2:3 the waiver of specification-challenge for "
                                + SPECIFICATION + " was good until 2026-12-31",
                        "open " + FOUND);
        Finding expired =
                Judged.report(repository, UNTIL.plusDays(1)).findings().get(0);
        assertThat(expired.artefact()).isEqualTo("bfflow.yml");
        assertThat(expired.fix().text()).isEqualTo("Mend what it let pass, or decide on it again with a later day.");
    }

    @Test
    void an_expired_waiver_of_something_mended_is_expired_and_nothing_else() throws Exception {
        TinyRepository repository = waiving(SPECIFICATION, "  until: 2026-12-31\n")
                .replace(SPECIFICATION, "board\n", "board\n\n- Challenge: [Stale vehicles](challenge.md)\n");

        assertThat(all(repository, UNTIL.plusDays(1)))
                .containsExactly("open waiver-expired error bfflow.yml:2:3 the waiver of specification-challenge for "
                        + SPECIFICATION + " was good until 2026-12-31");
        assertThat(Judged.report(repository, UNTIL.plusDays(1))
                        .findings()
                        .get(0)
                        .fix()
                        .text())
                .isEqualTo("Take it out, or decide on it again with a later day.");
        assertThat(all(repository, UNTIL))
                .containsExactly("open waiver-unused warning bfflow.yml:2:3 the waiver of specification-challenge for "
                        + SPECIFICATION + " matches no finding");
        assertThat(Judged.report(repository, UNTIL).findings().get(0).fix().text())
                .isEqualTo("Take it out, or name the artefact as the finding does.");
    }

    @Test
    void a_second_waiver_that_still_holds_lets_it_pass() throws Exception {
        assertThat(all(waiving(
                        SPECIFICATION,
                        "  until: 2026-10-01\n- {rule: specification-challenge, artefact: COR-12, reason: b}\n")))
                .containsExactly(
                        "open waiver-expired error bfflow.yml:2:3 the waiver of specification-challenge for "
                                + SPECIFICATION + " was good until 2026-10-01",
                        "waived " + FOUND);
    }

    @Test
    void a_waiver_of_another_rule_is_none() throws Exception {
        assertThat(all(waiving(SPECIFICATION, "").replace("bfflow.yml", "specification-challenge", "link-target")))
                .containsExactly(
                        "open waiver-unused warning bfflow.yml:2:3 the waiver of link-target for " + SPECIFICATION
                                + " matches no finding",
                        "open " + FOUND);
    }

    @Test
    void a_waiver_of_a_rule_that_is_off_is_unused() throws Exception {
        assertThat(all(waiving(SPECIFICATION, "rules: {specification-challenge: off, story-challenge: off}\n")))
                .containsExactly("open waiver-unused warning bfflow.yml:2:3 the waiver of specification-challenge for "
                        + SPECIFICATION + " matches no finding");
    }

    @Test
    void a_waiver_of_a_rule_that_has_nothing_to_judge_in_this_run_is_not_called_unused() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== bfflow.yml\nwaivers:\n- {rule: change-story, artefact: \"pom.xml\", reason: a}\n")))
                .isEmpty();
    }

    @Test
    void what_a_policy_makes_of_the_rules_about_waivers_holds() throws Exception {
        assertThat(all(waiving("COR-1", "rules: {waiver-unused: off}\n"))).containsExactly("open " + FOUND);
        assertThat(all(waiving(SPECIFICATION, "  until: 2026-01-01\nrules: {waiver-expired: info}\n"))
                        .get(0))
                .startsWith("open waiver-expired info ");
    }

    /** Three stories that say no status and have no entry: one finding on their page. */
    private TinyRepository grouped(String waivers) {
        return TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: A", "Text."), story("## COR-13: B", "Text."), story("## COR-14: C", "Text.")))
                .with(entry("COR-14"))
                .without("docs/release-notes/unreleased/COR-12.md")
                .with("=== bfflow.yml\nwaivers:\n" + waivers);
    }

    private static String waiver(String artefact, String reason) {
        return "- {rule: story-release-note, artefact: " + artefact + ", reason: " + reason + "}\n";
    }

    @Test
    void a_grouped_finding_passes_when_each_of_its_stories_is_waived() throws Exception {
        TinyRepository repository =
                grouped(waiver(ITEM + "other.md", "other") + waiver("COR-12", "a") + waiver("COR-13", "b"));

        assertThat(findings(repository))
                .filteredOn(finding -> finding.rule().equals("story-release-note"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.affects()).containsExactly("COR-12", "COR-13");
                    assertThat(finding.waiver().map(Waiver::reason)).hasValue("a");
                });
        assertThat(all(repository))
                .filteredOn(line -> line.startsWith("open"))
                .containsExactly("open waiver-unused warning bfflow.yml:2:3 the waiver of story-release-note for "
                        + ITEM + "other.md matches no finding");
    }

    @Test
    void a_grouped_finding_stays_open_while_one_of_its_stories_is_not_waived_and_the_waiver_says_so() throws Exception {
        TinyRepository repository = grouped(waiver("COR-12", "a"));

        assertThat(all(repository))
                .hasSize(2)
                .contains("open waiver-unused warning bfflow.yml:2:3 the waiver of story-release-note for COR-12 lets"
                        + " nothing pass: the finding on " + STORIES + " is about COR-13 as well")
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "open story-release-note error " + STORIES + ":1:1 none of COR-12 and COR-13 says"));
        assertThat(findings(repository).get(0).fix().text())
                .isEqualTo("Waive it for COR-13 too, each in a waiver of its own, or name " + STORIES
                        + " as the artefact.");
    }

    @Test
    void a_waiver_of_one_of_several_counts_when_another_of_them_has_expired() throws Exception {
        assertThat(all(grouped(waiver("COR-12", "a") + waiver("COR-13", "b, until: 2026-01-01"))))
                .hasSize(2)
                .contains("open waiver-expired error bfflow.yml:3:3 the waiver of story-release-note for COR-13 was"
                        + " good until 2026-01-01")
                .anySatisfy(line -> assertThat(line).startsWith("open story-release-note error "));
    }

    @Test
    void a_waiver_for_the_page_lets_a_grouped_finding_pass() throws Exception {
        assertThat(all(grouped(waiver(STORIES, "a"))))
                .singleElement()
                .asString()
                .startsWith("waived story-release-note");
    }

    @Test
    void a_waiver_for_a_page_is_good_for_the_stories_on_it() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .without("docs/release-notes/unreleased/COR-12.md")
                        .with("=== bfflow.yml\nwaivers:\n" + waiver(STORIES, "a"))))
                .singleElement()
                .asString()
                .startsWith("waived story-release-note error " + STORIES + ":5:1 COR-12 ");
    }
}
