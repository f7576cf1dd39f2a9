package com.betterfleet.bfflow.catalog;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository whose chain leads into another one. */
class CatalogsTest {

    private static final String SPECIFICATION = "catalog:wiki/fleet/specification";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private TinyRepository wiki;

    @BeforeEach
    void makeWiki() {
        // what is delivered here is another test's
        wiki = Wiki.in(elsewhere).replace("docs/work/active/fleet/stories.md", "- Delivered in: bf-core\n", "");
    }

    /** The whole repository, with this as the link of its stories to their specification. */
    private TinyRepository linking(String target) throws Exception {
        return TinyRepository.whole(folder)
                .replace(STORIES, "(specification.md)", "(" + target + ")")
                .beside(Wiki.asUpstream(wiki));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SPECIFICATION,
                SPECIFICATION + "#positions",
                "catalog:wiki/fleet/specif%69cation",
                "https://wiki.example.com/work/active/fleet/specification/",
                "https://wiki.example.com/work/active/fleet/specification",
                "https://wiki.example.com/work/active/fleet/specification/index.html",
                "https://wiki.example.com/work/active/fleet/specification/#on-the-map",
                "http://WIKI.example.com/work/active/fleet/specification/?q=1#positions",
                "https://wiki.example.com/work/active/fleet/specification/#p%6Fsitions",
            })
    void a_link_into_an_upstream_counts(String target) throws Exception {
        assertThat(all(linking(target))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalog:wiki/fleet/specificaton | leads to no page of wiki 1.4.0; did you mean '" + SPECIFICATION
                        + "'?",
                "catalog:wiki/fleet/specification.md#positions | leads to no page of wiki 1.4.0; did you mean '"
                        + SPECIFICATION + "#positions'?",
                "catalog:wiki/docs/work/active/fleet/specification.md | leads to no page of wiki 1.4.0; did you mean '"
                        + SPECIFICATION + "'?",
                "catalog:wiki/fleet/board | leads to no page of wiki 1.4.0; did you mean '" + SPECIFICATION + "'?",
                "catalog:wiki/other/thing-altogether | leads to no page of wiki 1.4.0",
                "catalog:wikki/fleet/specification#a | names the upstream 'wikki', which the build does not declare;"
                        + " did you mean 'catalog:wiki/fleet/specification#a'?",
                "catalog:elsewhere/fleet/specification | names the upstream 'elsewhere', which the build does not declare",
                "catalog:wiki/fleet/specification#position | names no part of " + SPECIFICATION
                        + ": there is no anchor 'position'; did you mean '" + SPECIFICATION + "#positions'?",
                "https://wiki.example.com/work/active/fleet/specificaton/ | leads to no page of this repository, nor of an"
                        + " upstream that the build declares; did you mean"
                        + " 'https://wiki.example.com/work/active/fleet/specification/'?",
                "https://example.com/ | leads to no page of this repository, nor of an upstream that the build declares",
            })
    void a_link_that_leads_nowhere_is_told_the_one_that_does(String target, String problem) throws Exception {
        Finding finding = only(linking(target));

        assertThat(finding.rule()).isEqualTo("link-target");
        assertThat(finding.location()).hasToString(STORIES + ":3:18");
        assertThat(finding.message()).isEqualTo("the link '" + target + "' in Specification " + problem);
    }

    @ParameterizedTest
    @CsvSource({"catalog:wiki/fleet/challenge, a challenge", "catalog:wiki/fleet/stories, a story set"})
    void a_link_to_another_kind_is_found(String target, String kind) throws Exception {
        Finding finding = only(linking(target));

        assertThat(finding.rule()).isEqualTo("link-kind");
        assertThat(finding.message())
                .isEqualTo("the link '" + target + "' in Specification leads to " + target + ", which is " + kind
                        + ", no specification");
    }

    @Test
    void a_specification_of_another_repository_must_reach_a_challenge() throws Exception {
        wiki.replace("docs/work/active/fleet/specification.md", "- Challenge: [Fleets are blind](challenge.md)\n", "");

        Finding finding = only(linking(SPECIFICATION));

        assertThat(finding.rule()).isEqualTo("story-challenge");
        assertThat(finding.message())
                .isEqualTo("COR-12 \"Grey out stale vehicles\" reaches no challenge: " + SPECIFICATION
                        + " names none that counts");
    }

    @Test
    void a_challenge_in_a_third_repository_was_found_when_the_upstream_was_published() throws Exception {
        wiki.replace("docs/work/active/fleet/specification.md", "(challenge.md)", "(catalog:goals/fleet/challenge)");
        Catalog goals = Wiki.catalog(Wiki.in(folder.resolve("goals")), "goals");
        Catalogs ofWiki = new Catalogs(Map.of("goals", goals), List.of(), List.of());
        wiki.beside(ofWiki);

        assertThat(all(linking(SPECIFICATION))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "draft, 'Have it agreed on in its repository, or take its stories out of delivery.'",
        "superseded, Let the stories name what replaces it."
    })
    void nothing_is_built_from_what_is_not_agreed_on_elsewhere(String status, String fix) throws Exception {
        wiki.replace(
                "docs/work/active/fleet/specification.md", "- Challenge:", "- Status: " + status + "\n- Challenge:");

        Finding finding = only(linking(SPECIFICATION + "#positions"));

        assertThat(finding.rule()).isEqualTo("specification-approved");
        assertThat(finding.location()).hasToString(STORIES + ":3:18");
        assertThat(finding.message())
                .isEqualTo("the specification " + SPECIFICATION + " is " + status
                        + ", and stories of it are in delivery or done");
        assertThat(finding.fix().text()).isEqualTo(fix);
        assertThat(finding.affects()).containsExactly("COR-12");
        assertThat(finding.related())
                .extracting(related -> related.location().toString())
                .containsExactly(SPECIFICATION + ":1:1");
    }

    @Test
    void a_draft_that_nobody_builds_from_is_none_of_our_business() throws Exception {
        wiki.replace("docs/work/active/fleet/specification.md", "- Challenge:", "- Status: draft\n- Challenge:");

        assertThat(all(linking(SPECIFICATION)
                        .replace(STORIES, "in delivery", "ready")
                        .without(ENTRY)))
                .isEmpty();
    }

    @Test
    void what_is_being_built_does_not_rest_on_the_backlog_of_others() throws Exception {
        for (String page : List.of("challenge", "specification", "stories", "index")) {
            String path = "docs/work/active/fleet/" + page + ".md";
            String text = java.nio.file.Files.readString(elsewhere.resolve(path));
            wiki.with("=== docs/work/backlog/fleet/" + page + ".md\n" + text).without(path);
        }

        Finding finding = only(linking(SPECIFICATION));

        assertThat(finding.rule()).isEqualTo("stage-order");
        assertThat(finding.message())
                .isEqualTo(
                        "COR-12 is in delivery or done, but the specification " + SPECIFICATION + " is backlog work");
        assertThat(finding.fix().command()).isEmpty();
    }

    @Test
    void an_id_that_another_repository_has_is_taken() throws Exception {
        Finding finding = only(linking(SPECIFICATION)
                .replace(STORIES, "COR-12", "WIKI-2")
                .replace(ENTRY, "COR-12", "WIKI-2")
                .with("=== docs/release-notes/unreleased/WIKI-2.md\n---\nstories: [WIKI-2]\ntype: added\n"
                        + "audience: customer\ntitle: Stale vehicles are grey\n---\n")
                .without(ENTRY));

        assertThat(finding.rule()).isEqualTo("duplicate-id");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo("WIKI-2 \"Grey out stale vehicles\" has an id that stands already at"
                        + " catalog:wiki/fleet/stories:15:1");
        assertThat(finding.related())
                .extracting(related -> related.location() + " " + related.message())
                .containsExactly("catalog:wiki/fleet/stories:15:1 also WIKI-2 \"Show alarms\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WIKI-2",
                "[WIKI-2](catalog:wiki/fleet/stories)",
                "[the alarms](catalog:wiki/fleet/stories#wiki-2-show-alarms)"
            })
    void a_story_may_wait_for_one_of_another_repository(String dependency) throws Exception {
        assertThat(all(linking(SPECIFICATION)
                        .replace(
                                STORIES,
                                "- Status: in delivery",
                                "- Status: in delivery\n- Depends on: " + dependency)))
                .isEmpty();
    }

    @Test
    void a_story_does_not_wait_for_one_that_nobody_has() throws Exception {
        Finding finding = only(linking(SPECIFICATION)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Depends on: WIKY-2"));

        assertThat(finding.rule()).isEqualTo("dependency-target");
        assertThat(finding.message())
                .endsWith("depends on 'WIKY-2', and there is no such story; did you mean 'WIKI-2'?");
    }

    @Test
    void stories_of_two_repositories_do_not_wait_for_each_other() throws Exception {
        wiki.replace("docs/work/active/fleet/stories.md", "Depends on: WIKI-1", "Depends on: COR-12");

        Finding finding = only(linking(SPECIFICATION)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Depends on: WIKI-2"));

        assertThat(finding.rule()).isEqualTo("dependency-cycle");
        assertThat(finding.message())
                .isEqualTo("these stories depend on each other in a ring: COR-12 → WIKI-2 → COR-12");
        assertThat(finding.location().path()).isEqualTo(STORIES);
    }

    @Test
    void of_an_upstream_that_may_be_missing_nothing_is_judged() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(STORIES, "(specification.md)", "(catalog:wiki/fleet/specification#any)")
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Depends on: WIKI-2")
                .with(entry("WIKI-1"))
                .beside(new Catalogs(Map.of(), List.of("wiki"), List.of()));

        assertThat(all(repository)).isEmpty();
        assertThat(only(repository.replace(STORIES, "catalog:wiki/", "catalog:wikis/"))
                        .message())
                .contains("names the upstream 'wikis', which the build does not declare");
    }
}
