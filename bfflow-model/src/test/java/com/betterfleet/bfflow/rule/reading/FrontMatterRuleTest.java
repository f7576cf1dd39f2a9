package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterRuleTest {

    private static final String RULE = "front-matter error ";

    @TempDir
    Path folder;

    @Test
    void yaml_that_does_not_parse_is_found_at_its_line_and_column_in_the_file() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(CHALLENGE, "# Challenge", "---\ntitle: Fine\nowner: \"Jo\n---\n# Challenge"));

        assertThat(finding.rule()).isEqualTo("front-matter");
        assertThat(finding.artefact()).isEqualTo(CHALLENGE);
        assertThat(finding.location()).hasToString(CHALLENGE + ":3:8");
        assertThat(finding.message())
                .isEqualTo("the front matter is not valid YAML: the quote that opens here is never closed");
        assertThat(finding.fix().text()).isEqualTo("Mend the YAML between the two lines of dashes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHALLENGE, SPECIFICATION, STORIES, ITEM + "index.md", ITEM + "notes.md"})
    void front_matter_that_cannot_be_read_is_one_finding_on_every_kind_of_page(String page) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with("=== " + ITEM + "notes.md\n# Notes\n");
        Path file = repository.root().resolve(page);
        String text = Files.exists(file) ? Files.readString(file) : "# Page\n";
        repository.with("=== " + page + "\n---\na: 'b\n---\n" + text);

        assertThat(all(repository))
                .containsExactly(RULE + page
                        + ":2:4 the front matter is not valid YAML: the quote that opens here is never closed");
    }

    @Test
    void a_story_page_whose_front_matter_cannot_be_read_is_one_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "stories/COR-13-grey.md\n---\nid: COR-13\nx: 'b\n---\n# Grey\n\nText.\n")
                        .with(entry("COR-13"))))
                .singleElement()
                .asString()
                .startsWith(RULE + ITEM + "stories/COR-13-grey.md:3:4 ");
    }

    @Test
    void a_story_set_without_stories_whose_front_matter_cannot_be_read_may_be_something_else() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "old-stories.md\n---\nartefact: supporting\nx: 'b\n---\n# Old\n")))
                .singleElement()
                .asString()
                .startsWith(RULE + ITEM + "old-stories.md:3:4 ");
    }

    @Test
    void a_kind_that_does_not_exist_is_found_with_the_nearest() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(CHALLENGE, "# Challenge", "---\nartefact: chalenge\n---\n# Challenge"));

        assertThat(finding.location()).hasToString(CHALLENGE + ":2:1");
        assertThat(finding.message()).isEqualTo("'chalenge' is no kind of artefact; did you mean 'challenge'?");
        assertThat(finding.fix().text())
                .isEqualTo("Write one of: work-item, challenge, specification, story-set, story, release-plan,"
                        + " supporting.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Why\ntags: [a, b]\nhide:\n  - navigation\ndescription: x\n---\n",
                "---\n---\n",
                "---\nartefact: Challenge\n---\n",
                "---\nowner: no\n...\n",
                "\uFEFF---\r\ntitle: Why\r\n---\r\n",
            })
    void other_keys_pass_untouched(String frontMatter) throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(CHALLENGE, "# Challenge", frontMatter + "# Challenge")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\n", "***\n\n", "---\n\n<!-- x -->\n\n"})
    void a_rule_at_the_top_of_a_page_is_no_front_matter(String top) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(CHALLENGE, "# Challenge", top + "# Challenge")
                        .replace(CHALLENGE, "## High", "---\n\n## High")))
                .isEmpty();
    }

    @Test
    void a_misspelt_key_in_an_entry_is_one_finding() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(ENTRY, "audience:", "audiance:"));

        assertThat(finding.artefact()).isEqualTo(ENTRY);
        assertThat(finding.location()).hasToString(ENTRY + ":4:1");
        assertThat(finding.message()).isEqualTo("unknown key 'audiance'; did you mean 'audience'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'audience'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"storys", "Stories", "story"})
    void a_misspelt_stories_in_an_entry_is_one_finding(String key) throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(ENTRY, "stories:", key + ":")))
                .containsExactly(RULE + ENTRY + ":2:1 unknown key '" + key + "'; did you mean 'stories'?");
    }

    @Test
    void a_misspelt_key_within_a_key_is_one_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(ENTRY, "audience:", "breaking:\n  impct: It stops.\n  action: Act.\naudience:")))
                .containsExactly(RULE + ENTRY + ":5:3 unknown key 'impct'; did you mean 'impact'?");
        assertThat(all(TinyRepository.whole(folder.resolve("b"))
                        .replace(ENTRY, "type: added", "type: deprecated\ndeprecation: {replacment: That}")))
                .containsExactly(RULE + ENTRY + ":4:15 unknown key 'replacment'; did you mean 'replacement'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonn", "None"})
    void a_misspelt_type_none_is_one_finding(String type) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ENTRY + "\n---\nstories: [COR-12]\ntype: " + type + "\nreason: Inner.\n---\n")))
                .containsExactly(RULE + ENTRY + ":3:7 unknown type '" + type + "'; did you mean 'none'?");
    }

    @Test
    void each_wrong_value_of_an_entry_is_found_at_its_place() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(ENTRY, "added", "adedd")
                        .replace(ENTRY, "customer", "customers")
                        .replace(ENTRY, "title: ", "highlight: yes\ntitle: ")))
                .containsExactly(
                        RULE + ENTRY + ":3:7 unknown type 'adedd'; did you mean 'added'?",
                        RULE + ENTRY + ":4:11 unknown audience 'customers'; did you mean 'customer'?",
                        RULE + ENTRY + ":5:12 'highlight' must be true or false, not 'yes'");
    }

    @Test
    void an_entry_that_cannot_be_read_is_one_finding_and_still_counts_for_its_story() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(ENTRY, "title: Dispatchers", "title: A: b")))
                .containsExactly(RULE + ENTRY + ":5:9 the front matter is not valid YAML: the value of this line holds"
                        + " ': '; put the value in quotes");
    }

    @Test
    void an_entry_without_front_matter_or_without_anything_is_one_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder).with("=== " + ENTRY + "\nVehicles are grey.\n")))
                .containsExactly(RULE + ENTRY + ":1:1 the entry has no front matter");
        assertThat(all(TinyRepository.whole(folder.resolve("b")).with("=== " + ENTRY + "\n")))
                .containsExactly(RULE + ENTRY + ":1:1 the entry is empty");
    }

    @Test
    void a_release_file_is_read_as_strictly() throws Exception {
        String file = "docs/release-notes/released/1.0/release.yml";

        assertThat(all(TinyRepository.whole(folder).with("=== " + file + "\nversion: 1.1\ndat: 2026-01-31\n")))
                .containsExactly(
                        RULE + file + ":1:10 release.yml says version 1.1, but its folder is 1.0",
                        RULE + file + ":2:1 unknown key 'dat'; did you mean 'date'?");
        assertThat(all(TinyRepository.whole(folder.resolve("b")).with("=== " + file + "\n")))
                .containsExactly(RULE + file + ":1:1 release.yml is empty");
        assertThat(all(TinyRepository.whole(folder.resolve("c"))
                        .with("=== " + file + "\nversion: \"1.0\"\ndate: 2026-02-30\n")))
                .containsExactly(RULE + file + ":2:7 '2026-02-30' is no date");
        assertThat(all(TinyRepository.whole(folder.resolve("d"))
                        .with("=== " + file + "\nversion: 1.0\ndate: 2026-01-31\n")))
                .isEmpty();
    }

    @Test
    void on_pages_it_follows_the_stage() throws Exception {
        String files = TinyRepository.WHOLE.replace("# Challenge", "---\na: 'b\n---\n# Challenge");

        assertThat(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/backlog/"))
                        .findings("front-matter"))
                .singleElement()
                .asString()
                .startsWith("docs/work/backlog/dispatch/challenge.md:2:4 warning ");
        assertThat(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/archived/"))
                        .findings("front-matter"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\nstatus: draft\nchallenge: challenge.md\n\n", "---\r\ntitle: Board\r\n", "---\nStatus:\n"})
    void front_matter_without_an_end_is_found(String top) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(SPECIFICATION, "# Specification", top + "# Specification")
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n", ""));

        assertThat(finding.rule()).isEqualTo("front-matter");
        assertThat(finding.location()).hasToString(SPECIFICATION + ":1:1");
        assertThat(finding.message())
                .isEqualTo("the front matter that begins here has no end: no line '---' follows it");
        assertThat(finding.fix().text()).isEqualTo("Put a line '---' below its last key.");
    }

    @Test
    void front_matter_without_an_end_may_say_that_a_page_is_part_of_the_chain() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "note.md\n---\nartefact: specification\n\n# Note\n")))
                .containsExactly(RULE + ITEM
                        + "note.md:1:1 the front matter that begins here has no end: no line '---' follows it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n---\n", "\r\n\r\n---\r\n", "  \n---\ntitle: x\n"})
    void front_matter_below_an_empty_line_is_found(String top) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(SPECIFICATION, "# Specification", top + "status: draft\n---\n\n# Specification")))
                .containsExactly(RULE + SPECIFICATION + ":" + (top.startsWith("\r") ? 3 : 2)
                        + ":1 the front matter does not begin in the first line of the file, so it is none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nNote: all of this is old.\n\n",
                "---\nText with a colon: here.\n\n",
                "---\n- a: b\n\n",
                "---\n# status: draft\n\n",
                "---\nhttps://example.com\n\n",
                "----\nstatus: draft\n\n",
                "\n---\nnote: x\n---\n\n",
                "\n---\n\nText.\n\n---\n\n",
                "\n---\nstatus: draft\n\n",
            })
    void a_rule_above_text_is_no_front_matter(String top) throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(CHALLENGE, "# Challenge", top + "# Challenge")))
                .isEmpty();
    }

    @Test
    void an_entry_whose_front_matter_has_no_end_is_told_so() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(ENTRY, "greyed out\n---\n", "greyed out\n\nText.\n")))
                .containsExactly(
                        RULE + ENTRY + ":1:1 the front matter that begins here has no end: no line '---' follows it");
    }

    @ParameterizedTest
    @CsvSource({"spec, specification", "stories, story-set", "Deliverables, story-set", "specificaton, specification"})
    void a_kind_by_another_name_is_suggested(String written, String meant) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + ITEM + "note.md\n---\nartefact: " + written + "\n---\n# Note\n"));

        assertThat(finding.message())
                .isEqualTo("'" + written + "' is no kind of artefact; did you mean '" + meant + "'?");
    }
}
