package com.betterfleet.bfflow.deprecation;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.text.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeprecationsTest {

    private static final String RELEASED = "docs/release-notes/released/";

    @TempDir
    private Path folder;

    private static String deprecation(String version, String id, String removal) {
        return """
                === docs/release-notes/released/%s/%s.md
                ---
                stories: [%s]
                type: deprecated
                audience: customer
                title: The way of %s
                deprecation: {replacement: Another way, removal: "%s"}
                ---
                """.formatted(version, id, id, id, removal);
    }

    private static String removal(String folder, String id, String body) {
        return """
                === docs/release-notes/%s/%s.md
                ---
                stories: [%s]
                type: removed
                audience: customer
                title: A way is gone
                ---
                %s
                """.formatted(folder, id, id, body);
    }

    private List<Deprecation> of(String... files) throws Exception {
        return Deprecations.of(TinyRepository.in(folder, String.join("", files)).chain());
    }

    private List<String> removedBy(String... files) throws Exception {
        return of(files).stream()
                .map(one -> one.entry().fileName() + " by "
                        + one.removedBy().map(entry -> entry.path()).orElse("nothing"))
                .toList();
    }

    @Test
    void what_is_to_be_removed_first_stands_first_as_versions_count() throws Exception {
        assertThat(of(deprecation("1.0.0", "COR-1", "10.0"), deprecation("1.1.0", "COR-2", "9.0")))
                .extracting(one -> one.removal().orElseThrow().text())
                .containsExactly("9.0", "10.0");
    }

    @Test
    void a_removal_settles_what_it_names_in_stories_or_in_its_text() throws Exception {
        assertThat(removedBy(
                        deprecation("1.0.0", "COR-1", "2.0"),
                        deprecation("1.0.0", "COR-2", "2.0"),
                        deprecation("1.0.0", "COR-3", "2.0"),
                        removal("released/2.0.0", "COR-3", ""),
                        removal("released/2.0.0", "COR-9", "Deprecated by (COR-2).")))
                .containsExactly(
                        "COR-1.md by nothing",
                        "COR-2.md by " + RELEASED + "2.0.0/COR-9.md",
                        "COR-3.md by " + RELEASED + "2.0.0/COR-3.md");
    }

    @Test
    void another_story_of_nearly_the_same_id_is_another_story() throws Exception {
        assertThat(removedBy(
                        deprecation("1.0.0", "COR-1", "3.0"),
                        deprecation("1.0.0", "COR-12", "2.0"),
                        removal("released/2.0.0", "COR-9", "It was COR-12, not ACOR-1.")))
                .containsExactly("COR-12.md by " + RELEASED + "2.0.0/COR-9.md", "COR-1.md by nothing");
    }

    @Test
    void a_removal_settles_what_its_story_depends_on() throws Exception {
        String story = """
                === docs/work/active/x/stories.md
                # Stories

                ## COR-9: Take the old way out

                - Depends on: COR-2

                As a user, I want one way, so that I do not choose.
                ## COR-2: Announce the new way

                As a user, I want to hear of it, so that I can prepare.
                """;

        assertThat(removedBy(
                        story,
                        deprecation("1.0.0", "COR-1", "2.0"),
                        deprecation("1.0.0", "COR-2", "2.0"),
                        removal("unreleased", "COR-9", "")))
                .containsExactly("COR-1.md by nothing", "COR-2.md by docs/release-notes/unreleased/COR-9.md");
    }

    @Test
    void a_removal_that_names_none_counts_for_the_one_that_is_due_first_and_for_no_more() throws Exception {
        assertThat(removedBy(
                        deprecation("1.0.0", "COR-1", "2.0"),
                        deprecation("1.0.0", "COR-2", "2.0"),
                        deprecation("1.0.0", "COR-3", "3.0"),
                        removal("released/2.0.0", "COR-9", "")))
                .containsExactly(
                        "COR-1.md by " + RELEASED + "2.0.0/COR-9.md", "COR-2.md by nothing", "COR-3.md by nothing");
    }

    @Test
    void what_went_out_before_cannot_be_meant() throws Exception {
        assertThat(removedBy(deprecation("1.0.0", "COR-1", "2.0"), removal("released/1.0.0", "COR-9", "")))
                .containsExactly("COR-1.md by nothing");
    }

    @Test
    void it_is_overdue_from_its_version_on_until_its_removal_went_out() throws Exception {
        Deprecation open = of(deprecation("1.0.0", "COR-1", "2.0")).get(0);
        assertThat(open.isOverdueIn(new Version("1.9.0"))).isFalse();
        assertThat(open.isOverdueIn(new Version("2.0.0"))).isTrue();

        Deprecation announced = of(removal("unreleased", "COR-1", "")).get(0);
        assertThat(announced.isOverdueIn(new Version("2.0.0"))).isTrue();

        Deprecation gone = of(removal("released/2.0.0", "COR-1--gone", "").replace("[COR-1--gone]", "[COR-1]"))
                .get(0);
        assertThat(gone.isOverdueIn(new Version("2.1.0"))).isFalse();
    }

    @Test
    void they_are_listed_for_people_and_for_tools() throws Exception {
        List<Deprecation> all = of(
                deprecation("1.0.0", "COR-1", "2.0"),
                deprecation("1.1.0", "COR-2", "3.0"),
                removal("released/2.0.0", "COR-9", "COR-1"));

        assertThat(DeprecationsText.of(all)).isEqualTo("""
                docs/release-notes/released/1.0.0/COR-1.md The way of COR-1
                  deprecated in 1.0.0, removed in 2.0.0, docs/release-notes/released/2.0.0/COR-9.md
                  use instead: Another way
                docs/release-notes/released/1.1.0/COR-2.md The way of COR-2
                  deprecated in 1.1.0, to be removed in 3.0
                  use instead: Another way
                """);
        assertThat(new String(DeprecationsJson.of(all), StandardCharsets.UTF_8)).startsWith("""
                {
                  "schemaVersion": 1,
                  "ok": true,
                  "data": {
                    "deprecations": [
                      {
                        "path": "docs/release-notes/released/1.0.0/COR-1.md",
                        "title": "The way of COR-1",
                        "stories": [
                          "COR-1"
                        ],
                        "replacement": "Another way",
                        "since": "1.0.0",
                        "removal": "2.0",
                        "removedBy": "docs/release-notes/released/2.0.0/COR-9.md",
                        "removedIn": "2.0.0"
                      },
                """);
        assertThat(DeprecationsText.of(List.of())).isEqualTo("Nothing is deprecated.\n");
    }
}
