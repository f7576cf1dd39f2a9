package com.betterfleet.bfflow.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.memory.RecordingTree;
import com.betterfleet.bfflow.memory.SeenTree;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {

    private static final Set<String> RULES = Set.of("not-in-nav", "story-release-note", "specification-challenge");

    @TempDir
    Path root;

    @Test
    void readsEveryKey() throws Exception {
        Policy policy = read("""
                work: [docs/work, wiki/work]
                release-notes: notes
                changelog: docs/CHANGES.md
                story-id: "(COR|DEV)-[0-9]+"
                anchors: gitlab
                kinds: {specification: ["design.md", "*-design.md"]}
                statuses: {in delivery: ["Building-Now"], draft: [sketch]}
                required-sections:
                  specification: [Requirements]
                requirement-sections: Needs
                types: {performance: Performance, fixed: Bug fixes}
                audiences: [partner]
                milestones: ["2026.11", 2026.10]
                rules: {not-in-nav: off}
                stages: {archived: {story-release-note: error}}
                linear: {workspace: betterfleet, teams: [COR, DEV]}
                waivers:
                  - rule: specification-challenge
                    artefact: docs/work/active/telematics/specification.md
                    reason: predates the workflow
                    approved-by: head of product
                    until: 2026-12-31
                """);
        assertThat(policy.work()).containsExactly("docs/work", "wiki/work");
        assertThat(policy.workStated()).contains(new Location("bfflow.yml", 1, 1));
        assertThat(policy.releaseNotes()).isEqualTo("notes");
        assertThat(policy.changelog()).isEqualTo("docs/CHANGES.md");
        assertThat(policy.storyId().pattern()).isEqualTo("(COR|DEV)-[0-9]+");
        assertThat(policy.anchors()).contains(SiteGenerator.GITLAB);
        assertThat(policy.kinds()).isEqualTo(Map.of(Kind.SPECIFICATION, List.of("design.md", "*-design.md")));
        assertThat(policy.storyWords())
                .containsEntry("building now", StoryStatus.IN_DELIVERY)
                .containsEntry("draft", StoryStatus.PROPOSED)
                .doesNotContainKey("sketch");
        assertThat(policy.documentWords()).containsEntry("sketch", DocumentStatus.DRAFT);
        assertThat(policy.requiredSections())
                .isEqualTo(Map.of(
                        Kind.CHALLENGE,
                        List.of("High-Level Use Cases / JTBD"),
                        Kind.SPECIFICATION,
                        List.of("Requirements")));
        assertThat(policy.requirementSections()).containsExactly("Needs");
        assertThat(policy.types())
                .containsExactly(Map.entry("performance", "Performance"), Map.entry("fixed", "Bug fixes"));
        assertThat(policy.audiences()).containsExactly("partner");
        assertThat(policy.milestones()).containsExactly("2026.11", "2026.10");
        assertThat(policy.rules()).isEqualTo(Map.of("not-in-nav", Severity.OFF));
        assertThat(policy.stages()).isEqualTo(Map.of(Stage.ARCHIVED, Map.of("story-release-note", Severity.ERROR)));
        assertThat(policy.linear())
                .isEqualTo(new Policy.Linear(
                        Optional.of("betterfleet"), List.of("COR", "DEV"), Map.of(), Optional.empty()));
        assertThat(policy.waivers())
                .containsExactly(new Waiver(
                        "specification-challenge",
                        "docs/work/active/telematics/specification.md",
                        "predates the workflow",
                        Optional.of("head of product"),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        new Location("bfflow.yml", 18, 5)));
    }

    @Test
    void takesAnAbsentPolicyForTheDefaults() throws Exception {
        assertSameAsDefaults(PolicyReader.read(root, "bfflow.yml", RULES, loader()));
    }

    @Test
    void takesAnEmptyPolicyForTheDefaults() throws Exception {
        assertSameAsDefaults(read(""));
        assertSameAsDefaults(read("# nothing decided yet\n"));
        assertSameAsDefaults(read("---\n"));
        assertSameAsDefaults(read("work:\nrules:\nwaivers:\n"));
    }

    @Test
    void reportsThatANamedPolicyIsAbsent() {
        assertThatThrownBy(() -> PolicyReader.readExisting(root, "policies/ours.yml", RULES, loader()))
                .isInstanceOf(PolicyException.class)
                .hasMessage("policies/ours.yml:1:1: there is no such file. Mend its path.");
    }

    @Test
    void readsAByteOrderMark() throws Exception {
        assertThat(read("\uFEFFchangelog: C.md").changelog()).isEqualTo("C.md");
    }

    @Test
    void reportsAFileThatIsNotUtf8() throws IOException {
        Files.write(root.resolve("bfflow.yml"), new byte[] {'a', ':', ' ', (byte) 0xE4});
        assertThatThrownBy(() -> PolicyReader.read(root, "bfflow.yml", RULES, loader()))
                .hasMessage("bfflow.yml:1:1: it cannot be read: it is not UTF-8. Make it readable, in UTF-8.");
    }

    @Test
    void reportsAFileThatIsNoYaml() throws IOException {
        assertMistakes("rules:\n  not-in-nav: off: on\n", """
                bfflow.yml:2:18: the value of this line holds ': '; put the value in quotes. Mend the YAML.""");
    }

    @Test
    void reportsAllMistakesAtOnceInTheOrderOfTheFile() throws IOException {
        assertMistakes("""
                wrok: docs/work
                rules:
                  not-in-nv: off
                  story-release-note: eror
                stages: {arhived: {not-in-nav: off}, backlog: {nothing: error}}
                owner: me
                """, """
                bfflow.yml:1:1: unknown key 'wrok'; did you mean 'work'?
                bfflow.yml:3:3: unknown rule 'not-in-nv'; did you mean 'not-in-nav'?
                bfflow.yml:4:23: unknown severity 'eror'; did you mean 'error'?
                bfflow.yml:5:10: unknown stage 'arhived'; did you mean 'archived'?
                bfflow.yml:5:48: unknown rule 'nothing'. Use one of: not-in-nav, specification-challenge, story-release-note.
                bfflow.yml:6:1: unknown key 'owner'. Use one of: extends, work, release-notes, changelog, code, max-file-size, story-id, anchors, \
                kinds, statuses, required-sections, requirement-sections, types, audiences, milestones, rules, stages, linear, \
                waivers.""");
    }

    @Test
    void reportsAWordThatIsCutShort() throws IOException {
        assertMistakes("""
                rules: {not-in-nav: warn}
                anchor: git
                """, """
                bfflow.yml:1:21: unknown severity 'warn'; did you mean 'warning'?
                bfflow.yml:2:1: unknown key 'anchor'; did you mean 'anchors'?""");
    }

    @Test
    void reportsUnknownWords() throws IOException {
        assertMistakes("""
                anchors: mkdoc
                kinds: {specifications: [a.md]}
                required-sections: {chalenge: [A]}
                statuses: {in-delivery: [building]}
                linear: {team: COR, states: {dne: [Deployed]}}
                """, """
                bfflow.yml:1:10: unknown site generator 'mkdoc'; did you mean 'mkdocs'?
                bfflow.yml:2:9: unknown kind 'specifications'; did you mean 'specification'?
                bfflow.yml:3:21: unknown kind 'chalenge'; did you mean 'challenge'?
                bfflow.yml:4:12: unknown status 'in-delivery'; did you mean 'in delivery'?
                bfflow.yml:5:10: unknown key 'team'; did you mean 'teams'?
                bfflow.yml:5:30: unknown status 'dne'; did you mean 'done'?""");
    }

    @Test
    void reportsPathsThatDoNotLieInTheRepository() throws IOException {
        assertMistakes("""
                work: [/docs/work, ../work, "docs\\\\work", ., "C:/work"]
                release-notes: docs/../../notes
                changelog: ~/CHANGELOG.md
                """, """
                bfflow.yml:1:8: '/docs/work' is no path from the repository's root. Write it as 'docs/work', without a leading '/'.
                bfflow.yml:1:20: '../work' lies outside the repository. Name something inside the repository.
                bfflow.yml:1:29: 'docs\\work' is written with '\\'. Write paths with '/'.
                bfflow.yml:1:43: '.' is the repository's root itself. Name something inside the repository.
                bfflow.yml:1:46: 'C:/work' is no path from the repository's root. Write it as 'docs/work', without a leading '/'.
                bfflow.yml:2:16: 'docs/../../notes' lies outside the repository. Name something inside the repository.
                bfflow.yml:3:12: '~/CHANGELOG.md' is no path from the repository's root. \
                Write it as 'docs/work', without a leading '/'.""");
    }

    @Test
    void normalisesPaths() throws Exception {
        Policy policy = read("work: [./docs//work/, docs/work]\nrelease-notes: a/../notes/\n");
        assertThat(policy.work()).containsExactly("docs/work");
        assertThat(policy.releaseNotes()).isEqualTo("notes");
    }

    @Test
    void takesAnEmptyListOfWorkForNone() throws Exception {
        Policy policy = read("work: []");
        assertThat(policy.work()).isEmpty();
        assertThat(policy.workStated()).isPresent();
    }

    @Test
    void reportsPatternsThatAreNone() throws IOException {
        assertMistakes("""
                story-id: "COR-[0-9"
                kinds: {specification: ["design[.md", "docs/*.md"]}
                """, """
                bfflow.yml:1:11: 'COR-[0-9' is no regular expression: Unclosed character class. \
                Write a regular expression such as '[A-Z]+-[0-9]+'.
                bfflow.yml:2:25: 'design[.md' is no glob: Missing ']. Write a pattern such as '*-design.md'.
                bfflow.yml:2:39: 'docs/*.md' holds a '/', but only the name of a file is looked at. \
                Write a pattern for the name alone, such as '*-design.md'.""");
        assertMistakes("story-id: '[0-9]*'", """
                bfflow.yml:1:11: '[0-9]*' takes nothing at all for a story's id. \
                Write a regular expression such as '[A-Z]+-[0-9]+'.""");
    }

    @Test
    void readsWhatTheStatesOfATeamMean() throws Exception {
        assertThat(read("linear: {states: {in delivery: [Building, In QA], done: [Deployed]}}\n")
                        .linear()
                        .states())
                .isEqualTo(Map.of(
                        StoryStatus.IN_DELIVERY, List.of("Building", "In QA"), StoryStatus.DONE, List.of("Deployed")));
    }

    @Test
    void reportsAPathThatNoFileCanHave() throws IOException {
        assertMistakes("changelog: \"C\\0.md\"\n", """
                bfflow.yml:1:12: 'C\uFFFD.md' lies outside the repository. Name something inside the repository.""");
    }

    @Test
    void reportsAWordThatMeansTwoStatuses() throws IOException {
        assertMistakes("""
                statuses:
                  ready: [Merged, waiting]
                  in delivery: [Waiting]
                  superseded: [final]
                """, """
                bfflow.yml:2:11: 'Merged' cannot mean 'ready', for it means 'done' already. Give every word to one status only.
                bfflow.yml:3:17: 'Waiting' cannot mean 'in delivery', for it means 'ready' already. \
                Give every word to one status only.
                bfflow.yml:4:16: 'final' cannot mean 'superseded', for it means 'approved' already. \
                Give every word to one status only.""");
    }

    @Test
    void takesAWordThatMeansAStatusOfStoriesAndAnotherOfDocuments() throws Exception {
        Policy policy = read("statuses: {ready: [signed off], approved: [signed off]}");
        assertThat(policy.storyWords()).containsEntry("signed off", StoryStatus.READY);
        assertThat(policy.documentWords()).containsEntry("signed off", DocumentStatus.APPROVED);
    }

    @Test
    void reportsTypesWithoutAHeading() throws IOException {
        assertMistakes("types: {performance: , none: Silent, speed: ' '}", """
                bfflow.yml:1:9: the type 'performance' has no heading. Write its heading behind the colon.
                bfflow.yml:1:24: entries of type 'none' are never shown. Leave out its heading.
                bfflow.yml:1:38: the type 'speed' has no heading. Write its heading behind the colon.""");
    }

    @Test
    void reportsWaiversThatNobodyCouldHaveDecidedOn() throws IOException {
        assertMistakes("""
                waivers:
                  - artefact: COR-10
                  - {rule: not-in-nav, artefact: 'docs/[a', reason: ' ', until: 31.12.2026}
                  - {rule: not-in-nva, artefact: COR-1, resaon: why}
                  - not-in-nav
                """, """
                bfflow.yml:2:5: a waiver needs 'rule'. Add 'rule: …' to it.
                bfflow.yml:2:5: a waiver needs 'reason'. Add 'reason: …' to it.
                bfflow.yml:3:34: 'docs/[a' is no glob: Missing ']. Write a pattern such as '*-design.md'.
                bfflow.yml:3:45: a waiver needs 'reason'. Add 'reason: …' to it.
                bfflow.yml:3:65: '31.12.2026' is no date. Write the day as 2026-01-31.
                bfflow.yml:4:12: unknown rule 'not-in-nva'; did you mean 'not-in-nav'?
                bfflow.yml:4:41: unknown key 'resaon'; did you mean 'reason'?
                bfflow.yml:5:5: every item of 'waivers' must be a mapping, not 'not-in-nav'. Write a mapping here.""");
    }

    @Test
    void reportsADocumentThatHasNoKeys() throws IOException {
        assertMistakes("docs/work", """
                bfflow.yml:1:1: 'key: value' lines must stand here, not 'docs/work'. Use the keys: extends, work, \
                release-notes, changelog, code, max-file-size, story-id, anchors, kinds, statuses, required-sections, requirement-sections, types, \
                audiences, milestones, rules, stages, linear, waivers.""");
    }

    @Test
    void takesNoAndOffForWordsAndNotForFalse() throws Exception {
        assertThat(read("rules: {not-in-nav: off}\naudiences: [no]").audiences())
                .containsExactly("no");
    }

    private void assertMistakes(String yaml, String message) throws IOException {
        write("bfflow.yml", yaml);
        assertThatThrownBy(() -> PolicyReader.read(root, "bfflow.yml", RULES, loader()))
                .isInstanceOf(PolicyException.class)
                .hasMessage(message);
    }

    private Policy read(String yaml) throws IOException, PolicyException {
        write("bfflow.yml", yaml);
        return PolicyReader.read(root, "bfflow.yml", RULES, loader());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }

    private static ClassLoader loader() {
        return PolicyReaderTest.class.getClassLoader();
    }

    /** Patterns are equal only to themselves. */
    private static void assertSameAsDefaults(Policy policy) {
        assertThat(policy).usingRecursiveComparison().isEqualTo(Policy.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "^COR-[0-9]+$, COR-[0-9]+",
        "'(^COR-[0-9]+$|^DEV-[0-9]+$)', (COR-[0-9]+|DEV-[0-9]+)",
        "[^a-z$]+\\$[0-9\\]^]+, [^a-z$]+\\$[0-9\\]^]+"
    })
    void takesAnIdAsAWholeWithAndWithoutAnchors(String written, String meant) throws Exception {
        assertThat(read("story-id: '" + written + "'").storyId().pattern()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bfflow.yaml", ".bfflow.yml", ".bfflow.yaml"})
    void reportsAPolicyOfAnotherName(String name) throws IOException {
        Files.writeString(root.resolve(name), "work: docs/work\n");
        assertThatThrownBy(() -> PolicyReader.read(
                        root, Policy.FILE, Set.of(), getClass().getClassLoader()))
                .isInstanceOf(PolicyException.class)
                .hasMessage(name + ":1:1: the policy is called bfflow.yml. Rename the file: git mv " + name
                        + " bfflow.yml");
    }

    @Test
    void leavesFilesAloneThatOnlyLookLikeAPolicy() throws Exception {
        Files.writeString(root.resolve("bfflow.yaml"), "work: docs/other\n");
        assertThat(PolicyReader.read(root, "company.yml", Set.of(), getClass().getClassLoader()))
                .isEqualTo(Policy.defaults());
        assertThat(read("work: docs/mine").work()).containsExactly("docs/mine");
    }

    @Test
    void asksForOtherNamesOnRecord() throws Exception {
        RecordingTree tree = new RecordingTree(new SeenTree(new DiskTree(root)));
        PolicyReader.read(tree, Policy.FILE, Set.of(), getClass().getClassLoader());
        assertThat(tree.recording().orElseThrow().isTrueOf(new DiskTree(root))).isTrue();
        Files.writeString(root.resolve("bfflow.yaml"), "");
        assertThat(tree.recording().orElseThrow().isTrueOf(new DiskTree(root))).isFalse();
    }
}
