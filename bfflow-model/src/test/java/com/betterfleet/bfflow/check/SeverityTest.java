package com.betterfleet.bfflow.check;

import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

    @TempDir
    Path folder;

    /** How much what is wrong in this stage weighs under a policy; empty where it weighs nothing. */
    private List<String> severities(String files, String stage, String policy) throws Exception {
        return all(governed(TinyRepository.in(folder, files.replace("/active/", "/" + stage + "/")), policy)).stream()
                .map(line -> line.substring(0, line.indexOf(" docs/")))
                .toList();
    }

    private static final String NO_CHALLENGE =
            TinyRepository.WHOLE.replace("- Challenge: [Stale vehicles](challenge.md)\n", "");
    private static final String NO_LINK = TinyRepository.WHOLE.replace("(challenge.md)", "(gone.md)");
    private static final String NO_ENTRY = TinyRepository.WHOLE
            .replaceAll("(?s)=== docs/release-notes.*", "")
            .replace("- Status: in delivery\n\n", "");
    private static final String TWICE = TinyRepository.WHOLE.replace("### Acceptance", "- x\n\n## COR-12: Again\n\n#");

    @ParameterizedTest
    @CsvSource({
        "active, '', error",
        "backlog, '', warning",
        "archived, '',",
        "active, 'rules: {specification-challenge: warning}', warning",
        "backlog, 'rules: {specification-challenge: warning}', info",
        "backlog, 'rules: {specification-challenge: info}', info",
        "backlog, 'rules: {specification-challenge: off, story-challenge: off}',",
        "active, 'rules: {specification-challenge: off, story-challenge: off}',",
        "backlog, 'stages: {backlog: {specification-challenge: error}}', error",
        "active, 'stages: {backlog: {specification-challenge: info}}', error",
        "active, 'stages: {active: {specification-challenge: info}}', info",
        "archived, 'stages: {archived: {specification-challenge: warning}}', warning",
        "backlog, '{rules: {specification-challenge: off}, stages: {backlog: {specification-challenge: info}}}', info",
    })
    void a_rule_about_the_chain_weighs_less_in_the_backlog_and_nothing_in_archived_work(
            String stage, String policy, String severity) throws Exception {
        assertThat(severities(NO_CHALLENGE, stage, policy))
                .isEqualTo(severity == null ? List.of() : List.of("specification-challenge " + severity));
    }

    @ParameterizedTest
    @CsvSource({
        "active, '', error",
        "backlog, '', warning",
        "archived, '', warning",
        "archived, 'rules: {link-target: warning}', info",
        "archived, 'stages: {archived: {link-target: error}}', error",
        "archived, 'stages: {archived: {link-target: off}}',",
    })
    void a_rule_about_links_weighs_one_step_less_outside_active_work(String stage, String policy, String severity)
            throws Exception {
        assertThat(severities(NO_LINK, stage, policy))
                .isEqualTo(severity == null ? List.of() : List.of("link-target " + severity));
    }

    @ParameterizedTest
    @CsvSource({
        "active, '', error",
        "backlog, '',",
        "archived, '',",
        "backlog, 'rules: {story-release-note: error}',",
        "archived, 'stages: {archived: {story-release-note: error}}', error",
    })
    void entries_are_asked_for_in_active_work_and_where_a_policy_says_so(String stage, String policy, String severity)
            throws Exception {
        assertThat(severities(NO_ENTRY, stage, policy))
                .isEqualTo(severity == null ? List.of() : List.of("story-release-note " + severity));
    }

    @Test
    void archived_work_without_an_entry_is_told_as_what_it_is() throws Exception {
        assertThat(all(governed(
                        TinyRepository.in(folder, NO_ENTRY.replace("/active/", "/archived/")),
                        "stages: {archived: {story-release-note: error}}\n")))
                .containsExactly("story-release-note error docs/work/archived/dispatch/stories.md:5:1 COR-12"
                        + " \"Grey out stale vehicles\" states no status, so it is released and has no release-note"
                        + " entry in docs/release-notes/released");
    }

    @ParameterizedTest
    @CsvSource({"active, error", "backlog, warning", "archived, error"})
    void identity_weighs_in_full_in_archived_work(String stage, String severity) throws Exception {
        assertThat(severities(TWICE, stage, "rules: {story-acceptance: off, story-narrow: off}\n"))
                .contains("duplicate-id " + severity);
    }

    @Test
    void what_a_rule_weighs_has_no_bearing_on_its_fingerprint() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, NO_CHALLENGE);
        String full = repository.findings().get(0).fingerprint();

        assertThat(governed(repository, "rules: {specification-challenge: info}\n")
                        .findings())
                .extracting(Finding::fingerprint)
                .containsExactly(full);
    }
}
