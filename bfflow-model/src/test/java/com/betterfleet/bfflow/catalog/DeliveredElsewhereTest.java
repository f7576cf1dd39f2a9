package com.betterfleet.bfflow.catalog;

import static com.betterfleet.bfflow.Pieces.UNRELEASED;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.scaffold.NewReleaseNote;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories in a wiki, entries in the repository of a service, which has no work folder. */
class DeliveredElsewhereTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private TinyRepository service(String entries) throws Exception {
        return TinyRepository.in(folder, entries).beside(Wiki.asUpstream(Wiki.in(elsewhere)));
    }

    @Test
    void the_wiki_is_green_without_the_entry() throws Exception {
        assertThat(all(Wiki.in(elsewhere))).isEmpty();
    }

    @Test
    void an_entry_for_a_story_of_the_wiki_is_whole() throws Exception {
        assertThat(all(service(entry("WIKI-1")))).isEmpty();
    }

    @Test
    void an_entry_for_a_story_that_nobody_has_is_found() throws Exception {
        Finding finding = only(service(entry("WIKI-1")).with(entry("WIKI-3")));

        assertThat(finding.rule()).isEqualTo("release-note-story");
        assertThat(finding.location()).hasToString(UNRELEASED + "WIKI-3.md:2:11");
        assertThat(finding.message())
                .isEqualTo("the entry is for WIKI-3, and no story has that id; did you mean 'WIKI-1'?");
    }

    @Test
    void an_entry_for_a_story_that_waits_is_premature() throws Exception {
        Finding finding = only(service(entry("WIKI-1")).with(entry("WIKI-2")));

        assertThat(finding.rule()).isEqualTo("release-note-premature");
        assertThat(finding.message())
                .isEqualTo("there is an unreleased entry for WIKI-2 \"Show alarms\", which is ready");
    }

    @Test
    void a_story_that_says_that_it_is_delivered_here_needs_its_entry_here() throws Exception {
        Finding finding = only(service("=== docs/release-notes/released/1.0.0/WIKI-2.md\n---\nstories: [WIKI-2]\n"
                        + "type: added\naudience: customer\ntitle: Alarms\n---\n")
                .with("=== docs/release-notes/released/1.0.0/release.yml\nversion: 1.0.0\ndate: 2026-11-01\n"));

        assertThat(finding.rule()).isEqualTo("story-release-note");
        assertThat(finding.artefact()).isEqualTo("WIKI-1");
        assertThat(finding.location()).hasToString("docs/release-notes:1:1");
        assertThat(finding.message())
                .isEqualTo("WIKI-1 \"Show positions\" is in delivery and has no release-note entry");
        assertThat(finding.fix().command()).contains("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=WIKI-1");
        assertThat(finding.related())
                .extracting(related -> related.location() + " " + related.message())
                .containsExactly("catalog:wiki/fleet/stories:5:1 the story, which is delivered here");
    }

    @Test
    void before_the_first_entry_that_is_the_only_finding() throws Exception {
        assertThat(only(service("=== README.md\nText.\n")).rule()).isEqualTo("story-release-note");
    }

    @Test
    void where_nothing_here_and_nothing_there_is_to_be_delivered_there_is_nothing_to_govern() throws Exception {
        Catalog wiki = Wiki.catalog(
                Wiki.in(elsewhere)
                        .replace("docs/work/active/fleet/stories.md", "- Status: in delivery", "- Status: ready"),
                "wiki");

        assertThat(only(TinyRepository.in(folder, "=== README.md\nText.\n")
                                .beside(new Catalogs(Map.of("wiki", wiki), List.of(), List.of("bf-core"))))
                        .rule())
                .isEqualTo("nothing-to-govern");
    }

    @Test
    void in_another_service_it_needs_none() throws Exception {
        Catalog wiki = Wiki.catalog(Wiki.in(elsewhere), "wiki");

        assertThat(all(TinyRepository.whole(folder)
                        .beside(new Catalogs(Map.of("wiki", wiki), List.of(), List.of("bf-other")))))
                .isEmpty();
    }

    @Test
    void the_entry_is_begun_with_what_the_wiki_says() throws Exception {
        String text = new NewReleaseNote("WIKI-1", Optional.empty(), "added", "customer")
                .in(service(entry("WIKI-2")).chain(), Policy.defaults())
                .toString();

        assertThat(text).contains("stories: [WIKI-1]", "title: Show positions");
    }
}
