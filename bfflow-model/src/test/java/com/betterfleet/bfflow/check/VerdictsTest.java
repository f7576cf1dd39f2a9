package com.betterfleet.bfflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {

    private static final String SPECIFICATION = "docs/work/active/dispatch/specification.md";
    private static final String STORIES = "docs/work/active/dispatch/stories.md";

    @TempDir
    Path folder;

    @Test
    void an_artefact_passes_each_rule_that_judges_its_kind() throws Exception {
        List<Verdict> all = verdicts(TinyRepository.in(folder, TinyRepository.WHOLE));

        assertThat(all).allMatch(verdict -> verdict.findings().isEmpty());
        assertThat(all.stream()
                        .filter(verdict -> verdict.artefact().equals(SPECIFICATION))
                        .map(verdict -> verdict.kind() + " " + verdict.rule()))
                .containsExactly(
                        "specification front-matter",
                        "specification misspelt-field",
                        "specification duplicate-field",
                        "specification unknown-status",
                        "specification specification-challenge",
                        "specification link-target",
                        "specification link-kind",
                        "specification specification-approved",
                        "specification specification-covered",
                        "specification required-section",
                        "specification placeholder",
                        "specification open-question",
                        "specification broken-link",
                        "specification not-in-nav",
                        "specification linear-reference",
                        "specification linear-mirror");
        assertThat(of(all, "COR-12"))
                .contains("story story-release-note passes")
                .noneMatch(verdict -> verdict.contains("linear-issue"));
        assertThat(of(all, "docs/release-notes/unreleased/COR-12.md"))
                .contains("release-note release-note-content passes");
    }

    @Test
    void what_a_stage_does_not_judge_has_no_verdict() throws Exception {
        List<Verdict> all = verdicts(TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/archived/")));

        assertThat(of(all, "COR-12"))
                .containsExactlyInAnyOrder(
                        "story duplicate-id passes", "story link-target passes", "story link-kind passes");
    }

    @Test
    void what_does_not_pass_has_its_findings_and_what_is_no_artefact_is_a_file() throws Exception {
        List<Verdict> all = verdicts(TinyRepository.in(
                folder,
                TinyRepository.WHOLE.replace("- Challenge: [Stale vehicles](challenge.md)\n", "")
                        + "=== docs/work/active/alone.md\n# Alone\n"));

        assertThat(of(all, SPECIFICATION)).contains("specification specification-challenge fails");
        assertThat(of(all, "docs/work/active/alone.md")).containsExactly("file misplaced-document fails");
    }

    @Test
    void what_suffers_from_a_finding_elsewhere_neither_passes_nor_fails() throws Exception {
        List<Verdict> all = verdicts(
                TinyRepository.in(folder, TinyRepository.WHOLE.replace("(specification.md)", "(specificatoin.md)")));

        assertThat(of(all, STORIES)).contains("story-set link-target fails");
        assertThat(of(all, "COR-12"))
                .contains("story link-kind passes")
                .noneMatch(verdict -> verdict.contains("link-target"));
    }

    @Test
    void only_rules_that_look_for_strays_at_a_change_or_beside_the_chain_do_not_say_what_they_judge() {
        assertThat(Catalogue.RULES.stream()
                        .map(Rule::info)
                        .filter(info -> info.judges().isEmpty())
                        .map(RuleInfo::id))
                .containsExactly(
                        "nothing-to-govern",
                        "misplaced-document",
                        "untyped-document",
                        "release-note-file",
                        "linear-drift",
                        "change-story",
                        "change-chain",
                        "change-release-note",
                        "id-taken",
                        "upstream-changed");
    }

    private static List<String> of(List<Verdict> all, String artefact) {
        return all.stream()
                .filter(verdict -> verdict.artefact().equals(artefact))
                .map(verdict -> verdict.kind() + " " + verdict.rule()
                        + (verdict.findings().isEmpty() ? " passes" : " fails"))
                .toList();
    }

    private static List<Verdict> verdicts(TinyRepository repository) throws Exception {
        Governed governed = Governed.read(repository.root(), "bfflow.yml", VerdictsTest.class.getClassLoader());
        return Verdicts.of(
                governed.check(Judged.TODAY, Optional.empty()), Catalogue.infos(governed.rules()), governed.policy());
    }
}
