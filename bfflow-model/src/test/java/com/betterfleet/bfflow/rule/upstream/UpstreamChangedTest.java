package com.betterfleet.bfflow.rule.upstream;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.lock.LockUpdate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamChangedTest {

    private static final String SET = """
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Stale vehicles](specification.md#stale-vehicles)
            - Status: ready

            ## COR-12: Grey out stale vehicles

            - Status: in delivery

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            Given a silent vehicle, when I look, then it is grey.

            ## COR-13: Sort stale vehicles

            As a dispatcher, I want stale vehicles sorted, so that I see them first.

            Given a silent vehicle, when I look, then it is first.

            ## COR-14: See all of it

            - Specification: [Dispatch board](specification.md)

            As a dispatcher, I want it all, so that I have it.

            Given a vehicle, when I look, then it is there.
            """;

    @TempDir
    private Path folder;

    private TinyRepository repository;

    @BeforeEach
    void agreed() throws Exception {
        repository = TinyRepository.whole(folder)
                .with(SET)
                .replace(SPECIFICATION, "is grey.\n", "is grey.\n\n### Sorting\n\nBy age.\n");
        accept();
        assertThat(lines()).isEmpty();
    }

    private Governed governed() throws Exception {
        return Governed.read(folder, "bfflow.yml", getClass().getClassLoader());
    }

    private void accept() throws Exception {
        Governed governed = governed();
        Lock lock = governed.inputs().lock().orElse(Lock.NONE);
        Files.writeString(
                folder.resolve(Lock.FILE),
                LockFile.text(
                        LockUpdate.of(governed.chain(), lock, Optional.empty()).lock()));
    }

    private List<Finding> findings() throws Exception {
        return governed().check(LocalDate.of(2026, 11, 22), Optional.empty()).findings().stream()
                .filter(finding -> finding.rule().equals("upstream-changed"))
                .toList();
    }

    private List<String> lines() throws Exception {
        return findings().stream()
                .map(finding -> finding.location() + " " + finding.severity().word() + " " + finding.artefact() + ": "
                        + finding.message() + " " + finding.affects())
                .toList();
    }

    @Test
    void a_section_that_changed_is_one_finding_at_each_link_to_it() throws Exception {
        repository.replace(SPECIFICATION, "five minutes", "ten minutes");

        assertThat(lines())
                .containsExactly(
                        STORIES + ":3:18 warning " + STORIES + ": 'Stale vehicles' in " + SPECIFICATION
                                + " has changed since stories of this set were agreed on it [COR-12, COR-13]",
                        STORIES + ":22:18 warning COR-14: 'Specification: Dispatch board' in " + SPECIFICATION
                                + " has changed since COR-14 was agreed on it []");
        Finding ofSet = findings().get(0);
        assertThat(ofSet.fix().text())
                .isEqualTo("See what is different, change the stories if need be, and accept it.");
        assertThat(ofSet.fix().command()).contains("mvn bfflow:review");
        assertThat(ofSet.related())
                .extracting(related -> related.location() + " " + related.message())
                .containsExactly(SPECIFICATION + ":7:1 what it says now", Lock.FILE + ":3:3 what was agreed");
        assertThat(findings().get(1).fix().command()).contains("mvn bfflow:review -Dbfflow.story=COR-14");
    }

    @Test
    void another_section_concerns_only_who_links_to_the_page() throws Exception {
        repository.replace(SPECIFICATION, "By age.", "By name.");

        assertThat(findings()).extracting(Finding::artefact).containsExactly("COR-14");
    }

    @Test
    void only_those_stories_of_a_set_that_were_not_accepted_are_affected() throws Exception {
        repository.replace(SPECIFICATION, "five minutes", "ten minutes");
        String before = Files.readString(folder.resolve(Lock.FILE));
        accept();
        String now = Files.readString(folder.resolve(Lock.FILE));
        Files.writeString(
                folder.resolve(Lock.FILE),
                now.replaceAll(
                        "(?m)^.*COR-13.*$",
                        before.lines()
                                .filter(line -> line.contains("COR-13"))
                                .findFirst()
                                .orElseThrow()));

        assertThat(findings()).extracting(Finding::affects).containsExactly(List.of("COR-13"));
    }

    @Test
    void space_fields_and_order_of_the_stories_are_no_change() throws Exception {
        repository
                .replace(SPECIFICATION, "silent for five", "silent\n  for   five")
                .replace(SPECIFICATION, "- Challenge:", "- Status: approved\n- Challenge:")
                .replace(SPECIFICATION, "\n", "\r\n");

        assertThat(lines()).isEmpty();
    }

    @Test
    void a_page_that_moved_is_no_change() throws Exception {
        Files.move(folder.resolve(SPECIFICATION), folder.resolve(ITEM + "board-specification.md"));
        repository.replace(STORIES, "specification.md", "board-specification.md");

        assertThat(lines()).isEmpty();
    }

    @Test
    void a_page_that_moved_and_changed_says_both() throws Exception {
        Files.move(folder.resolve(SPECIFICATION), folder.resolve(ITEM + "board-specification.md"));
        repository.replace(STORIES, "specification.md", "board-specification.md");
        repository.replace(ITEM + "board-specification.md", "five minutes", "ten minutes");

        assertThat(lines().get(0))
                .endsWith("COR-12 and COR-13 were agreed on " + SPECIFICATION + "#stale-vehicles; 'Stale vehicles' in "
                        + ITEM + "board-specification.md says something else [COR-12, COR-13]");
    }

    @Test
    void a_second_link_of_a_story_was_never_agreed_and_is_no_change() throws Exception {
        repository.replace(STORIES, "[Dispatch board](specification.md)", """
                [Dispatch board](specification.md), [Sorting](specification.md#sorting)""");

        assertThat(lines()).isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_is_another_rules_finding() throws Exception {
        repository.replace(STORIES, "#stale-vehicles", "#old-vehicles");

        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"released", "dropped"})
    void stories_that_are_over_are_not_judged(String status) throws Exception {
        repository
                .replace(SPECIFICATION, "five minutes", "ten minutes")
                .replace(STORIES, "Status: ready", "Status: " + status)
                .replace(STORIES, "Status: in delivery", "Status: " + status);

        assertThat(lines()).isEmpty();
    }

    @Test
    void without_a_lock_nothing_is_judged() throws Exception {
        repository.without(Lock.FILE).replace(SPECIFICATION, "five minutes", "ten minutes");

        assertThat(lines()).isEmpty();
    }

    @Test
    void the_lines_of_a_story_that_is_gone_are_one_finding() throws Exception {
        repository.replace(STORIES, "COR-13:", "COR-130:");

        assertThat(lines())
                .containsExactly("bfflow.lock.yml:4:3 warning bfflow.lock.yml: COR-13 was agreed on " + SPECIFICATION
                        + "#stale-vehicles, and there is no such story any more []");
        assertThat(findings().get(0).fix().command()).contains("mvn bfflow:review -Dbfflow.accept=COR-13");
    }
}
