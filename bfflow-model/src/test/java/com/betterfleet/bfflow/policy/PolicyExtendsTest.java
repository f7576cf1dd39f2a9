package com.betterfleet.bfflow.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyExtendsTest {

    private static final Set<String> RULES = Set.of("not-in-nav", "story-release-note");

    @TempDir
    Path root;

    @TempDir
    Path classpath;

    @Test
    void takesWhatIsExtendedWhereTheFileSaysNothing() throws Exception {
        write("company.yml", "changelog: C.md\nmilestones: [a, b]\n");
        Policy policy = read("extends: company.yml\nrelease-notes: notes\n");
        assertThat(policy.changelog()).isEqualTo("C.md");
        assertThat(policy.releaseNotes()).isEqualTo("notes");
        assertThat(policy.milestones()).containsExactly("a", "b");
    }

    @Test
    void letsTheFileWinOverWhatItExtendsAndTheLaterOverTheEarlier() throws Exception {
        write("one.yml", "changelog: one.md\nrelease-notes: one\nwork: one\n");
        write("two.yml", "changelog: two.md\nrelease-notes: two\n");
        Policy policy = read("extends: [one.yml, two.yml]\nchangelog: own.md\n");
        assertThat(policy.changelog()).isEqualTo("own.md");
        assertThat(policy.releaseNotes()).isEqualTo("two");
        assertThat(policy.work()).containsExactly("one");
        assertThat(policy.workStated()).contains(new Location("one.yml", 3, 1));
    }

    @Test
    void replacesListsAndMergesMappingsByKey() throws Exception {
        write("company.yml", """
                milestones: [a, b]
                rules: {not-in-nav: off, story-release-note: warning}
                stages: {archived: {not-in-nav: info}}
                types: {performance: Performance, docs: Documentation}
                statuses: {in delivery: [building, coding], done: [verified]}
                required-sections: {challenge: [Motivation], specification: [Scope]}
                linear: {workspace: betterfleet, teams: [COR, DEV]}
                """);
        Policy policy = read("""
                extends: company.yml
                milestones: [c]
                rules: {story-release-note: error}
                stages: {archived: {story-release-note: error}}
                types: {docs: Docs, speed: Speed}
                statuses: {in delivery: [making]}
                required-sections: {challenge: []}
                linear: {teams: [OPS]}
                """);
        assertThat(policy.milestones()).containsExactly("c");
        assertThat(policy.rules()).isEqualTo(Map.of("not-in-nav", Severity.OFF, "story-release-note", Severity.ERROR));
        assertThat(policy.stages().values())
                .containsExactly(Map.of("not-in-nav", Severity.INFO, "story-release-note", Severity.ERROR));
        assertThat(policy.types())
                .containsExactly(
                        Map.entry("performance", "Performance"),
                        Map.entry("docs", "Docs"),
                        Map.entry("speed", "Speed"));
        assertThat(policy.storyWords())
                .containsEntry("making", StoryStatus.IN_DELIVERY)
                .containsEntry("verified", StoryStatus.DONE)
                .doesNotContainKey("coding");
        assertThat(policy.requiredSections())
                .isEqualTo(Map.of(Kind.CHALLENGE, List.of(), Kind.SPECIFICATION, List.of("Scope")));
        assertThat(policy.linear().workspace()).contains("betterfleet");
        assertThat(policy.linear().teams()).containsExactly("OPS");
    }

    @Test
    void addsUpWaiversAndTakesEachOnce() throws Exception {
        write("base.yml", "waivers: [{rule: not-in-nav, artefact: A-1, reason: base}]");
        write("one.yml", "extends: base.yml\nwaivers: [{rule: not-in-nav, artefact: A-2, reason: one}]");
        write("two.yml", "extends: base.yml");
        Policy policy = read("""
                extends: [one.yml, two.yml]
                waivers: [{rule: not-in-nav, artefact: A-3, reason: own}]
                """);
        assertThat(policy.waivers()).extracting(Waiver::artefact).containsExactlyInAnyOrder("A-1", "A-2", "A-3");
        assertThat(policy.waivers())
                .extracting(waiver -> waiver.location().path())
                .containsExactlyInAnyOrder("base.yml", "one.yml", "bfflow.yml");
    }

    @Test
    void leavesWhatIsExtendedWhereAKeyHasNoValue() throws Exception {
        write("company.yml", "changelog: C.md");
        assertThat(read("extends: company.yml\nchangelog:\n").changelog()).isEqualTo("C.md");
    }

    @Test
    void findsWhatIsExtendedOnTheClasspathWhereTheRepositoryHasNoSuchFile() throws Exception {
        Files.createDirectory(classpath.resolve("policies"));
        Files.writeString(classpath.resolve("policies/company.yml"), "changelog: resource.md\nextends: local.yml\n");
        write("local.yml", "release-notes: local");
        Policy policy = read("extends: policies/company.yml");
        assertThat(policy.changelog()).isEqualTo("resource.md");
        assertThat(policy.releaseNotes()).isEqualTo("local");

        Files.createDirectory(root.resolve("policies"));
        write("policies/company.yml", "changelog: file.md");
        assertThat(read("extends: policies/company.yml").changelog()).isEqualTo("file.md");
    }

    @Test
    void namesTheFileThatAMistakeStandsIn() throws IOException {
        write("company.yml", "rules:\n  not-in-nav: of\nchangelgo: C.md\n");
        Files.writeString(classpath.resolve("resource.yml"), "linear: {taems: A}");
        assertMistakes("extends: [company.yml, resource.yml]\nanchors: none\n", """
                bfflow.yml:2:10: unknown site generator 'none'. Use one of: mkdocs, github, gitlab.
                classpath:resource.yml:1:10: unknown key 'taems'; did you mean 'teams'?
                company.yml:2:15: unknown severity 'of'. Use one of: error, warning, info, off.
                company.yml:3:1: unknown key 'changelgo'; did you mean 'changelog'?""");
    }

    @Test
    void reportsAMistakeInAFileThatIsNoYaml() throws IOException {
        write("company.yml", "rules: [a");
        assertMistakes("extends: company.yml", """
                company.yml:1:8: the '[' that opens here is not closed, or a comma is missing in it. Mend the YAML.""");
    }

    @Test
    void reportsWhatCannotBeFound() throws IOException {
        assertMistakes("extends: [nowhere.yml, ../company.yml, {a: b}]", """
                bfflow.yml:1:11: there is no 'nowhere.yml', neither in the repository nor on the plugin's classpath. \
                Mend the path, or add the dependency of the plugin that holds it.
                bfflow.yml:1:24: '../company.yml' lies outside the repository. Name something inside the repository.
                bfflow.yml:1:40: every item of 'extends' must be text, not a mapping. Write text here.""");
    }

    @Test
    void reportsPoliciesThatExtendEachOther() throws IOException {
        write("a.yml", "extends: b.yml");
        write("b.yml", "changelog: C.md\nextends: a.yml");
        assertMistakes("extends: a.yml", """
                b.yml:2:10: these policies extend each other: a.yml → b.yml → a.yml. Take one of them out.""");
        assertMistakes("extends: bfflow.yml", """
                bfflow.yml:1:10: these policies extend each other: bfflow.yml → bfflow.yml. Take one of them out.""");
    }

    private void assertMistakes(String yaml, String message) throws IOException {
        write("bfflow.yml", yaml);
        assertThatThrownBy(this::read).isInstanceOf(PolicyException.class).hasMessage(message);
    }

    private Policy read(String yaml) throws IOException, PolicyException {
        write("bfflow.yml", yaml);
        return read();
    }

    private Policy read() throws IOException, PolicyException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classpath.toUri().toURL()}, null)) {
            return PolicyReader.read(root, "bfflow.yml", RULES, loader);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }
}
