package com.betterfleet.bfflow.release;

import static com.betterfleet.bfflow.release.ReleaseRepository.request;
import static com.betterfleet.bfflow.release.ReleaseRepository.updatingStories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.check.BaselineFile;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

    private static final String UNRELEASED = "docs/release-notes/unreleased/";
    private static final String RELEASED = "docs/release-notes/released/1.0.0/";

    private static final String NOT_TOLD =
            "the entry cannot be told as it is meant, which neither the baseline nor a waiver lets pass: ";

    @TempDir
    private Path folder;

    private static ReleaseRequest with(
            String version, String milestone, boolean append, boolean allowEmpty, boolean includeUnfinished) {
        return new ReleaseRequest(
                version,
                Optional.empty(),
                "2026-11-22",
                Optional.of(milestone).filter(name -> !name.isEmpty()),
                Set.of("customer"),
                append,
                allowEmpty,
                includeUnfinished,
                false);
    }

    @Test
    void entries_of_done_stories_go_out_and_the_others_stay_with_the_reason() throws Exception {
        ReleaseCut cut = ReleaseRepository.in(folder).plan(request("1.0.0"));

        assertThat(cut.taken()).extracting(ReleaseNote::fileName).containsExactly("COR-1.md", "COR-2.md");
        assertThat(cut.held())
                .extracting(held -> held.entry().fileName() + ": " + held.reason())
                .containsExactly("COR-3.md: COR-3 is in delivery");
        assertThat(cut.blocking()).isEmpty();
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void what_cannot_be_told_as_it_is_meant_goes_nowhere_whatever_lets_it_pass() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "type: added", "type: [added");
        repository
                .files()
                .replace(UNRELEASED + "COR-2.md", "type: fixed\naudience: customer", "type: fxd\naudience: all");
        repository.files().with("""
                === bfflow.yml
                waivers:
                - {rule: front-matter, artefact: docs/release-notes, reason: later}
                """);

        assertThat(repository.plan(request("1.0.0")).blocking())
                .extracting(finding -> finding.location() + " " + finding.message())
                .hasSize(3)
                .anyMatch(text -> text.startsWith(
                        UNRELEASED + "COR-1.md:3:7 " + NOT_TOLD + "the front matter is not valid YAML: "))
                .anyMatch(text -> text.startsWith(UNRELEASED + "COR-2.md:3:7 " + NOT_TOLD + "unknown type 'fxd'"))
                .anyMatch(text -> text.startsWith(UNRELEASED + "COR-2.md:4:11 " + NOT_TOLD + "unknown audience 'all'"));
    }

    @Test
    void a_title_that_is_missing_is_not_replaced_by_the_name_of_the_file() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "title: Dispatchers see stale vehicles greyed out\n", "");
        repository.files().with("=== bfflow.yml\nrules: {release-note-content: off}\n");

        assertThat(repository.plan(request("1.0.0")).blocking())
                .extracting(finding -> finding.location() + " " + finding.message())
                .containsExactly(UNRELEASED + "COR-1.md:1:1 " + NOT_TOLD + "the entry does not say its title");
    }

    @Test
    void what_hinders_nobody_from_telling_it_is_let_pass_by_a_waiver() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "title: ", "ticket: 1\ntitle: " + "long ".repeat(30));
        repository.files().replace(UNRELEASED + "COR-2.md", "type: fixed", "type: none");
        repository.files().with("""
                === bfflow.yml
                waivers:
                - {rule: front-matter, artefact: docs/release-notes, reason: later}
                - {rule: release-note-content, artefact: docs/release-notes, reason: later}
                """);

        assertThat(repository.plan(request("1.0.0")).blocking()).isEmpty();
    }

    @Test
    void a_waiver_of_an_entry_goes_along_with_it() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "title: ", "title: " + "long ".repeat(30));
        String policy = """
                # ours
                waivers:
                - rule: release-note-content
                  artefact: "docs/release-notes/unreleased/COR-1.md" # this one
                  reason: later
                """;
        repository.files().with("=== bfflow.yml\n" + policy);

        assertThat(repository.plan(request("1.0.0")).waivers()).containsExactly("bfflow.yml:3:3");
        repository.cut(request("1.0.0"));

        assertThat(repository.read("bfflow.yml"))
                .isEqualTo(policy.replace("unreleased/COR-1.md", "released/1.0.0/COR-1.md"));
        assertThat(rules(repository)).isEmpty();
    }

    @Test
    void what_would_count_again_once_it_has_moved_is_refused_and_named() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "title: ", "title: " + "long ".repeat(30));
        repository.files().with("""
                === bfflow.yml
                waivers:
                - {rule: release-note-content, artefact: docs/release-notes/unreleased, reason: later}
                """);

        assertThatThrownBy(() -> repository.plan(request("1.0.0")))
                .hasMessage("what lets an entry pass that goes out would match nothing once it has moved:"
                        + " bfflow.yml:2:3 lets release-note-content pass in " + UNRELEASED
                        + "COR-1.md; mend the entry, or"
                        + " waive it by its own path with a reason");
    }

    @Test
    void a_line_of_the_baseline_is_refused_where_it_is_an_error_and_told_where_it_is_none() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "title: ", "title: TODO ");
        baseline(repository);

        assertThat(repository.plan(request("1.0.0")).warnings())
                .containsExactly("bfflow-baseline.yml lets placeholder pass in " + UNRELEASED + "COR-1.md, and matches"
                        + " nothing once that has moved; mend the entry, or waive it by its own path with a reason");

        repository.files().without("bfflow-baseline.yml");
        repository.files().replace(UNRELEASED + "COR-1.md", "title: TODO ", "title: " + "long ".repeat(30));
        baseline(repository);
        assertThatThrownBy(() -> repository.plan(request("1.0.0")))
                .hasMessageContaining("bfflow-baseline.yml lets release-note-content pass in ");
    }

    @Test
    void what_lets_pass_an_entry_that_stays_is_in_nobodys_way() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-3.md", "title: ", "title: " + "long ".repeat(30));
        baseline(repository);

        assertThat(repository.plan(request("1.0.0")).warnings()).isEmpty();
    }

    private static void baseline(ReleaseRepository repository) throws Exception {
        repository
                .files()
                .with("=== bfflow-baseline.yml\n"
                        + BaselineFile.text(repository.files().findings()));
    }

    private static List<String> rules(ReleaseRepository repository) throws Exception {
        return Governed.read(repository.files().root(), Policy.FILE, ReleasesTest.class.getClassLoader())
                .check(LocalDate.of(2026, 11, 22), Optional.empty())
                .findings()
                .stream()
                .filter(Finding::isOpen)
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("waiver") || rule.startsWith("release-note-content"))
                .toList();
    }

    @Test
    void what_is_wrong_and_counts_is_said_once() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "type: added", "type: addd");

        assertThat(repository.plan(request("1.0.0")).blocking()).hasSize(1);
    }

    @Test
    void a_breaking_change_whose_key_is_misspelt_is_not_kept_from_its_readers() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "title: ", "breakin: {impact: a, action: b}\ntitle: ");
        repository.files().with("""
                === bfflow.yml
                waivers:
                - {rule: front-matter, artefact: docs/release-notes, reason: later}
                """);

        assertThat(repository.plan(request("1.0.0")).blocking())
                .extracting(finding -> finding.message())
                .containsExactly(NOT_TOLD + "unknown key 'breakin'; did you mean 'breaking'?");
    }

    @Test
    void they_are_listed_as_people_count() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("""
                === docs/release-notes/unreleased/COR-10.md
                ---
                stories: [COR-10]
                type: none
                reason: not visible
                ---
                """);

        assertThat(repository.plan(request("1.0.0")).taken())
                .extracting(ReleaseNote::fileName)
                .containsExactly("COR-1.md", "COR-2.md", "COR-10.md");
    }

    @Test
    void an_entry_of_several_stories_waits_for_all_of_them() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace(UNRELEASED + "COR-1.md", "[COR-1]", "[COR-1, COR-3]");

        assertThat(repository.plan(request("1.0.0")).held())
                .extracting(Held::reason)
                .containsExactly("COR-3 is in delivery", "COR-3 is in delivery");
    }

    @Test
    void entries_of_dropped_stories_of_unstated_and_of_another_milestone_stay() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace("docs/work/active/dispatch/stories.md", "- Status: done\n", "- Status: dropped\n");
        repository.files().replace("docs/work/active/dispatch/stories.md", "- Status: in delivery\n", "- Owner: me\n");
        repository.files().with("=== bfflow.yml\nmilestones: ['2026.11']\n");

        assertThat(repository
                        .releases()
                        .plan(with("1.0.0", "2026.11", false, true, false))
                        .orElseThrow()
                        .held())
                .extracting(Held::reason)
                .containsExactly(
                        "COR-1 is dropped",
                        "COR-2 is planned for milestone 2026.12",
                        "COR-3 states no status, so it is in delivery");
        assertThat(repository.plan(with("1.0.0", "2026.11", false, false, true)).taken())
                .hasSize(3);
    }

    @Test
    void a_story_without_a_milestone_goes_out_with_any() throws Exception {
        assertThat(ReleaseRepository.in(folder)
                        .plan(with("1.0.0", "2026.12", false, false, false))
                        .taken())
                .extracting(ReleaseNote::fileName)
                .containsExactly("COR-1.md", "COR-2.md");
    }

    @Test
    void the_entries_move_and_their_links_still_lead_where_they_led() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        String before = repository.read(UNRELEASED + "COR-1.md");

        repository.cut(request("1.0.0"));

        assertThat(repository.everything().keySet())
                .contains(
                        RELEASED + "COR-1.md", RELEASED + "COR-2.md", RELEASED + "release.yml", UNRELEASED + "COR-3.md")
                .doesNotContain(UNRELEASED + "COR-1.md", UNRELEASED + "COR-2.md")
                .noneMatch(name -> name.contains("/."));
        assertThat(repository.read(RELEASED + "COR-1.md"))
                .isEqualTo(before.replace("../../guides/board.md", "../../../guides/board.md"));
        assertThat(repository.read(RELEASED + "release.yml")).isEqualTo("version: \"1.0.0\"\ndate: 2026-11-22\n");
        assertThat(repository.read("CHANGELOG.md")).isEqualTo("""
                # Changelog

                <!-- bfflow:begin -->

                <a id="1.0.0"></a>

                ## 1.0.0 (2026-11-22)

                ### Added

                -   **Dispatchers see stale vehicles greyed out** (COR-1)

                    See the [guide](docs/guides/board.md) and [the other](docs/release-notes/released/1.0.0/COR-2.md).

                ### Fixed

                -   **The board says since when a vehicle is silent** (COR-2)

                <!-- bfflow:end -->
                """);
        assertThat(repository.files().findings()).isEmpty();
    }

    @Test
    void the_summary_goes_with_them() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("=== " + UNRELEASED + "_summary.md\nThe board, see ![it](../board.png).\n");

        repository.cut(request("1.0.0"));

        assertThat(repository.read("CHANGELOG.md"))
                .contains("\n\nThe board, see ![it](docs/release-notes/board.png).\n\n###");
        assertThat(repository.read(RELEASED + "_summary.md")).isEqualTo("The board, see ![it](../../board.png).\n");
        assertThat(repository.everything()).doesNotContainKey(UNRELEASED + "_summary.md");
    }

    @Test
    void a_withdrawn_release_says_so_in_the_changelog_from_the_next_one_on() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));
        repository.files().replace(RELEASED + "release.yml", "date:", "yanked: It loses data.\ndate:");

        repository.cut(with("1.0.1", "", false, false, true));

        assertThat(repository.read("CHANGELOG.md"))
                .contains("## 1.0.0 (2026-11-22) – withdrawn\n\n> **This release was withdrawn:** It loses data.\n");
    }

    @Test
    void the_same_release_again_has_nothing_to_do() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));
        var before = repository.everything();

        assertThat(repository.releases().plan(request("1.0.0"))).isEmpty();

        assertThat(repository.everything()).isEqualTo(before);
    }

    @Test
    void a_version_that_exists_takes_more_only_with_append() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));
        repository
                .files()
                .replace("docs/work/active/dispatch/stories.md", "- Status: in delivery\n", "- Status: done\n");

        assertThatThrownBy(() -> repository.plan(request("1.0.0")))
                .isInstanceOf(ReleaseException.class)
                .hasMessage(
                        "1.0.0 is released already, in docs/release-notes/released/1.0.0. To put 1 entry more into it:"
                                + " -Dbfflow.append=true. Else choose another version.");

        repository.cut(with("1.0.0", "", true, false, false));

        assertThat(repository.everything()).containsKey(RELEASED + "COR-3.md");
        assertThat(repository.read("CHANGELOG.md")).containsOnlyOnce("## 1.0.0").contains("(COR-3)");
    }

    @Test
    void a_second_candidate_never_overwrites_an_entry_of_the_first() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));
        repository.files().with("""
                === docs/release-notes/unreleased/COR-1.md
                ---
                stories: [COR-1]
                type: fixed
                audience: customer
                title: Grey is grey
                ---
                """);

        assertThatThrownBy(() -> repository.plan(with("1.0.0", "", true, false, false)))
                .hasMessage(RELEASED + "COR-1.md is there already, so " + UNRELEASED
                        + "COR-1.md cannot go there; give it a second name, such as " + UNRELEASED + "COR-1--2.md");
    }

    @Test
    void nothing_to_release_is_no_release_unless_it_is_allowed() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));

        assertThatThrownBy(() -> repository.plan(request("1.0.1")))
                .hasMessage("there is nothing to release: 1 entry stays, because COR-3 is in delivery."
                        + " A release without entries needs -Dbfflow.allowEmpty=true.");
        repository.cut(with("1.0.1", "", false, true, false));
        assertThat(repository.read("CHANGELOG.md"))
                .contains(
                        "## 1.0.1 (2026-11-22)\n\nThere is nothing here that users need to know.\n\n<a id=\"1.0.0\"></a>\n\n## 1.0.0");
    }

    @Test
    void what_is_broken_must_be_mended_first_save_what_the_release_mends_itself() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().replace("docs/work/active/dispatch/stories.md", "- Status: done\n", "- Status: released\n");
        assertThat(repository.files().findings("story-release-note")).hasSize(1);
        assertThat(repository.plan(request("1.0.0")).blocking()).isEmpty();

        repository.files().replace("docs/work/active/dispatch/specification.md", "challenge.md", "missing.md");
        assertThat(repository.plan(request("1.0.0")).blocking()).hasSize(1);
    }

    @Test
    void an_entry_that_another_branch_has_released_is_not_released_twice() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        String entry = repository.read(UNRELEASED + "COR-1.md");
        repository.cut(request("1.0.0"));
        // as a merge of that branch leaves it
        repository.files().with("=== " + UNRELEASED + "COR-1.md\n" + entry);

        assertThat(repository.plan(request("1.1.0")).blocking())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("release-note-duplicate"))
                .satisfies(
                        finding -> assertThat(finding.message()).isEqualTo("this entry is released already, in 1.0.0"));
    }

    @Test
    void a_changelog_that_the_policy_names_must_be_there() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("""
                === bfflow.yml
                changelog: CHANGLOG.md
                === CHANGELOG.md
                # Log
                === docs/release-notes/released/0.9.0/release.yml
                version: 0.9.0
                date: 2026-01-01
                """);

        assertThatThrownBy(() -> repository.plan(request("1.0.0")))
                .hasMessage("the policy says that the changelog is CHANGLOG.md, and there is no such file; name the one"
                        + " that is there as 'changelog', or begin CHANGLOG.md with an empty one");
        assertThat(repository.files().with("=== CHANGLOG.md\n").root().resolve("CHANGLOG.md"))
                .exists();
        assertThat(repository.plan(request("1.0.0")).journal().changelog()).isTrue();
    }

    @Test
    void what_release_yml_says_is_not_said_otherwise_by_adding_to_the_release() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("""
                === bfflow.yml
                milestones: ['2026.11', '2026.12']
                === docs/release-notes/released/1.0.0/release.yml
                version: 1.0.0
                date: 2026-01-01
                milestone: '2026.11'
                === docs/release-notes/released/1.1.0/release.yml
                version: 1.1.0
                date: 2026-01-01
                """);

        assertThatThrownBy(() -> repository.plan(with("1.0.0", "2026.12", true, false, false)))
                .hasMessage("1.0.0 has the milestone 2026.11; to change it, edit"
                        + " docs/release-notes/released/1.0.0/release.yml");
        assertThatThrownBy(() -> repository.plan(with("1.1.0", "2026.12", true, false, false)))
                .hasMessage("1.1.0 has no milestone; to change it, edit"
                        + " docs/release-notes/released/1.1.0/release.yml");
        assertThat(repository.plan(with("1.0.0", "2026.11", true, false, false)).taken())
                .isNotEmpty();
        assertThat(repository.plan(with("1.0.0", "", true, false, false)).taken())
                .isNotEmpty();
    }

    @Test
    void a_version_begins_with_a_letter_or_digit() throws Exception {
        assertThatThrownBy(() -> ReleaseRepository.in(folder).plan(request("_x")))
                .isInstanceOf(ReleaseRequestException.class)
                .hasMessage(
                        "'_x' cannot be a version: it becomes the name of a folder, so it takes letters, digits and . +"
                                + " _ - only, begins with a letter or digit and does not end with a dot");
    }

    @Test
    void a_repository_that_has_releases_and_no_changelog_wants_none() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));
        repository.files().without("CHANGELOG.md");

        repository.cut(with("1.0.1", "", false, false, true));

        assertThat(repository.everything()).doesNotContainKey("CHANGELOG.md");
    }

    @Test
    void status_lines_change_only_on_request_and_nothing_else_on_the_page() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        String path = "docs/work/active/dispatch/stories.md";
        String windows = repository.read(path).replace("\n", "\r\n") + "  \r\n\r\n";
        repository.files().with("=== " + path + "\n" + windows);

        repository.cut(updatingStories("1.0.0"));

        assertThat(repository.read(path))
                .isEqualTo(windows.replace("- Status: done", "- Status: released")
                        .replace("- **Status:** merged", "- **Status:** released"));
        assertThat(repository.files().findings()).isEmpty();
    }

    @Test
    void a_set_says_released_only_when_that_is_right_for_all_that_depend_on_it() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        String path = "docs/work/active/dispatch/stories.md";
        repository
                .files()
                .replace(path, "- Status: done\n", "- Owner: me\n")
                .replace(path, "- **Status:** merged\n", "- Owner: me\n")
                .replace(path, "# Dispatch board stories\n\n", "# Dispatch board stories\n\n- Status: done\n");

        assertThat(repository.plan(updatingStories("1.0.0")).statuses())
                .containsExactly(path + ":3:3: done → released");

        repository
                .files()
                .replace(path, "- Status: in delivery\n", "- Owner: me\n")
                .without(UNRELEASED + "COR-3.md");
        ReleaseCut cut = repository.plan(updatingStories("1.0.0"));
        assertThat(cut.statuses()).isEmpty();
        assertThat(cut.warnings())
                .containsExactly(
                        "COR-1 has its status from its set, where COR-3 stays; write its own",
                        "COR-2 has its status from its set, where COR-3 stays; write its own");
    }

    @Test
    void versions_dates_milestones_and_audiences_that_cannot_be_meant_are_refused() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.cut(request("1.0.0"));

        assertThatThrownBy(() -> repository.plan(request("../1.0.0")))
                .hasMessage(
                        "'../1.0.0' cannot be a version: it becomes the name of a folder, so it takes letters, digits"
                                + " and . + _ - only, begins with a letter or digit and does not end with a dot");
        assertThatThrownBy(() -> repository.plan(request("_1"))).hasMessageStartingWith("'_1' cannot be a version");
        assertThatThrownBy(() -> repository.plan(request("1.1.0-SNAPSHOT")))
                .hasMessage("1.1.0-SNAPSHOT is a snapshot, and a release is not");
        assertThatThrownBy(() -> repository.plan(request("v1.0.0"))).hasMessage("v1.0.0 is released already, as 1.0.0");
        assertThatThrownBy(() -> repository.plan(with("1.1.0", "2026.21", false, false, false)))
                .hasMessage("There is no milestone \"2026.21\"; did you mean \"2026.12\"?");
        assertThatThrownBy(() -> repository.plan(new ReleaseRequest(
                        "1.1.0",
                        Optional.of("22.11.2026"),
                        "2026-11-22",
                        Optional.empty(),
                        Set.of(),
                        false,
                        false,
                        false,
                        false)))
                .hasMessage("'22.11.2026' is no date; write the day as 2026-01-31");
        assertThatThrownBy(() -> repository.plan(new ReleaseRequest(
                        "1.0.0",
                        Optional.of("2026-11-23"),
                        "2026-11-22",
                        Optional.empty(),
                        Set.of(),
                        true,
                        false,
                        false,
                        false)))
                .hasMessage("1.0.0 has the date 2026-11-22; to change it, edit " + RELEASED + "release.yml");
        assertThatThrownBy(() -> repository.plan(new ReleaseRequest(
                        "1.1.0",
                        Optional.empty(),
                        "2026-11-22",
                        Optional.empty(),
                        Set.of("costumer"),
                        false,
                        false,
                        false,
                        false)))
                .hasMessage("there is no audience 'costumer'; did you mean 'customer'?");
    }

    @Test
    void a_step_smaller_than_the_entries_imply_is_said() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("""
                === docs/release-notes/released/1.3.0/release.yml
                version: 1.3.0
                date: 2026-01-01
                === docs/release-notes/released/2.0.0/release.yml
                version: 2.0.0
                date: 2026-01-02
                """);

        assertThat(repository.plan(request("1.3.1")).warnings())
                .containsExactly(
                        "from 1.3.0 to 1.3.1 is a patch step, but 1 entry adds something (COR-1.md), which asks"
                                + " for a minor one");
        assertThat(repository.plan(request("1.4.0")).warnings()).isEmpty();

        repository
                .files()
                .replace(
                        UNRELEASED + "COR-2.md",
                        "audience: customer\n",
                        "audience: customer\nbreaking: {impact: All, action: Beware}\n");
        assertThat(repository.plan(request("1.4.0")).warnings())
                .containsExactly(
                        "from 1.3.0 to 1.4.0 is a minor step, but 1 entry breaks something (COR-2.md), which asks"
                                + " for a major one");
        assertThat(repository.plan(request("3.0.0")).warnings()).isEmpty();
    }

    @Test
    void a_step_is_counted_from_the_last_release_that_was_no_candidate() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository
                .files()
                .with("""
                === docs/release-notes/released/1.3.0/release.yml
                version: 1.3.0
                date: 2026-01-01
                === docs/release-notes/released/2.0.0-rc.1/release.yml
                version: 2.0.0-rc.1
                date: 2026-01-02
                """)
                .replace(
                        UNRELEASED + "COR-2.md",
                        "audience: customer\n",
                        "audience: customer\nbreaking: {impact: All, action: Beware}\n");

        assertThat(repository.plan(request("2.0.0-rc.2")).warnings()).isEmpty();
        assertThat(repository.plan(request("2.0.0")).warnings()).isEmpty();
        assertThat(repository.plan(request("2.0.1")).warnings()).isEmpty();
        assertThat(repository.plan(request("1.4.0-rc.1")).warnings())
                .containsExactly("from 1.3.0 to 1.4.0-rc.1 is a minor step, but 1 entry breaks something (COR-2.md),"
                        + " which asks for a major one");
    }

    @Test
    void what_candidates_held_since_then_counts_as_well() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("""
                === docs/release-notes/released/1.3.0/release.yml
                version: 1.3.0
                date: 2026-01-01
                === docs/release-notes/released/1.3.0/COR-3.md
                ---
                stories: [COR-3]
                type: removed
                audience: customer
                title: An old one
                breaking: {impact: All, action: Beware}
                ---
                === docs/release-notes/released/1.4.0-rc.1/release.yml
                version: 1.4.0-rc.1
                date: 2026-01-02
                === docs/release-notes/released/1.4.0-rc.1/COR-1--more.md
                ---
                stories: [COR-1]
                type: removed
                audience: customer
                title: The board is gone
                breaking: {impact: All, action: Beware}
                ---
                """);

        assertThat(repository.plan(request("1.4.0")).warnings())
                .containsExactly("from 1.3.0 to 1.4.0 is a minor step, but 1 entry breaks something (COR-1--more.md),"
                        + " which asks for a major one");
    }

    @Test
    void before_the_first_major_version_a_minor_step_is_enough() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository
                .files()
                .with("=== docs/release-notes/released/0.1.0/release.yml\nversion: 0.1.0\ndate: 2026-01-01\n")
                .replace(
                        UNRELEASED + "COR-2.md",
                        "audience: customer\n",
                        "audience: customer\nbreaking: {impact: All, action: Beware}\n");

        assertThat(repository.plan(request("0.2.0")).warnings()).isEmpty();
        assertThat(repository.plan(request("0.1.1")).warnings()).hasSize(1);
        assertThat(repository.plan(request("2026.12")).warnings()).isEmpty();
    }

    @Test
    void a_page_that_links_to_an_entry_that_moves_is_named() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        String page = "docs/work/active/dispatch/challenge.md";
        repository
                .files()
                .replace(
                        page,
                        "at once.",
                        "at once: [told](../../../release-notes/unreleased/COR-1.md#x) and"
                                + " [not yet](../../../release-notes/unreleased/COR-3.md).");

        assertThat(repository.plan(request("1.0.0")).warnings())
                .containsExactly(page + ":5:60: links to " + UNRELEASED + "COR-1.md, which moves");
    }

    @Test
    void a_removal_that_is_due_and_not_told_is_said() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with("""
                === docs/release-notes/released/1.3.0/release.yml
                version: 1.3.0
                date: 2026-01-01
                === docs/release-notes/released/1.3.0/COR-1--old-board.md
                ---
                stories: [COR-1]
                type: deprecated
                audience: customer
                title: The old board
                deprecation: {replacement: The new board, removal: "2.0"}
                ---
                """);

        assertThat(repository.plan(request("1.4.0")).warnings()).isEmpty();
        assertThat(repository.plan(request("2.0.0")).warnings())
                .containsExactly(
                        "docs/release-notes/released/1.3.0/COR-1--old-board.md: \"The old board\" was to be removed"
                                + " in 2.0, and no entry of type removed tells of it");

        repository.files().replace(UNRELEASED + "COR-2.md", "type: fixed", "type: removed");
        assertThat(repository.plan(request("2.0.0")).warnings()).isEmpty();
    }
}
