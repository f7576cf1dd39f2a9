package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @TempDir
    Path folder;

    /** The whole repository, with this as the link of its stories to their specification. */
    private TinyRepository linking(String target) {
        return TinyRepository.whole(folder).replace(STORIES, "(specification.md)", "(" + target + ")");
    }

    @Test
    void a_broken_link_on_a_set_is_one_finding_with_the_stories_that_depend_on_it() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: A"), story("## COR-9: B"), story("## COR-13: C")))
                .replace(STORIES, "(specification.md)", "(specificaton.md)")
                .with(entry("COR-9"))
                .with(entry("COR-13")));

        assertThat(finding.rule()).isEqualTo("link-target");
        assertThat(finding.location()).hasToString(STORIES + ":3:18");
        assertThat(finding.message())
                .isEqualTo("the link 'specificaton.md' in Specification leads to " + ITEM
                        + "specificaton.md, which does not exist; did you mean 'specification.md'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'specification.md'.");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12", "COR-13");
    }

    @Test
    void a_broken_link_of_a_specification_is_one_finding_with_its_stories() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(SPECIFICATION, "(challenge.md)", "(chalenge.md)"));

        assertThat(finding.location()).hasToString(SPECIFICATION + ":3:14");
        assertThat(finding.affects()).containsExactly("COR-12");
        assertThat(finding.message())
                .isEqualTo("the link 'chalenge.md' in Challenge leads to " + ITEM
                        + "chalenge.md, which does not exist; did you mean 'challenge.md'?");
    }

    @Test
    void a_missing_anchor_is_found_with_the_nearest_one() throws Exception {
        Finding finding = only(linking("specification.md#stale-vehicle"));

        assertThat(finding.message())
                .isEqualTo("the link 'specification.md#stale-vehicle' in Specification names no part of "
                        + SPECIFICATION + ": there is no anchor 'stale-vehicle'; did you mean"
                        + " 'specification.md#stale-vehicles'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'specification.md#stale-vehicles'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specification.md",
                "specification.md#stale-vehicles",
                "./specification.md",
                "../dispatch/specification.md#requirements",
                "/docs/work/active/dispatch/specification.md",
                "specif%69cation.md",
                "<specification.md>",
                "specification.md \"The board\"",
                "specification.md?plain=1#stale-vehicles",
                "/docs//work/active/./dispatch/specification.md",
            })
    void a_link_that_resolves_is_none(String target) throws Exception {
        assertThat(all(linking(target))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<my board-spec.md>", "my%20board-spec.md", "my board-spec.md", "my%20board-spec.md#a-b"})
    void a_page_with_a_space_in_its_name_is_found(String target) throws Exception {
        assertThat(
                        all(
                                linking(target)
                                        .with(
                                                "=== " + ITEM + "my board-spec.md\n# Specification: My board\n\n"
                                                        + "- Challenge: [Stale vehicles](challenge.md)\n\n## A b\n\n## Requirements\n\nText.\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "specification.md#Stale-Vehicles, specification.md#stale-vehicles",
        "Specification.md, specification.md",
        "specification.md#stale%2Dvehicles, specification.md#stale-vehicles",
        "../../backlog/dispatch/specification.md#stale-vehicles, specification.md#stale-vehicles",
        "../dispatch/specification/, specification.md",
        "board.md, specification.md",
        "board.md#stale-vehicles, specification.md#stale-vehicles",
        "board.md#gone, specification.md",
    })
    void a_link_that_does_not_resolve_is_told_the_one_that_does(String target, String meant) throws Exception {
        assertThat(only(linking(target)).fix().text()).isEqualTo("Write '" + meant + "'.");
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../../x.md, leads out of the repository",
        "../../../../../../../../../../../../etc/passwd, leads out of the repository",
        "/../x.md, leads out of the repository",
        "..%2F..%2F..%2F..%2F..%2Fx.md, leads out of the repository",
        "https://example.com/a, 'leads to no page of this repository, nor of an upstream that the build declares'",
        "//example.com/a, 'leads to no page of this repository, nor of an upstream that the build declares'",
        "mailto:a@b.c, 'leads to no page of this repository, nor of an upstream that the build declares'",
        "catalog:wiki/a/specification, 'names the upstream ''wiki'', which the build does not declare'",
    })
    void a_link_out_of_the_repository_is_found(String target, String problem) throws Exception {
        Finding finding = only(linking(target));

        assertThat(finding.message()).isEqualTo("the link '" + target + "' in Specification " + problem);
        assertThat(finding.fix().text()).isEqualTo("Link to the specification that is meant.");
    }

    @ParameterizedTest
    @CsvSource({
        "../dispatch, docs/work/active/dispatch",
        "../dispatch/, docs/work/active/dispatch",
        "/, the repository's root",
        "../../../.., the repository's root",
    })
    void a_link_to_a_folder_says_so(String target, String folderName) throws Exception {
        assertThat(only(linking(target)).message())
                .startsWith("the link '" + target + "' in Specification leads to " + folderName
                        + ", which is a folder; did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00.md", "a%00b.md#c", "%zz.md", "%", "a|b.md", "spec*.md", "%FF%FE.md", "a%0Ab.md"})
    void no_target_is_too_odd_to_be_reported(String target) throws Exception {
        assertThat(only(linking(target)).rule()).isEqualTo("link-target");
    }

    @ParameterizedTest
    @CsvSource({
        "specificaton.md, specification.md, true",
        "specificaton.md#stale-vehicles, specification.md#stale-vehicles, true",
        "specification.md#stale-vehicle, specification.md#stale-vehicles, true",
        "../../archived/dispatch/specification.md, specification.md, true",
        "../dispatch, specification.md, true",
        "specificaton.md#what-matters, specification.md, false",
        "spec.md, specification.md, false"
    })
    void fix_writes_what_alone_can_be_meant(String target, String meant, boolean isSure) throws Exception {
        Finding finding = only(linking(target));

        assertThat(finding.fix().text()).isEqualTo("Write '" + meant + "'.");
        assertThat(finding.fix().repair().isPresent()).isEqualTo(isSure);
    }

    @Test
    void two_broken_links_of_one_field_are_two_findings() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .replace(STORIES, "[Dispatch board](specification.md)", "[a](x.md), [b](specification.md#y)")
                        .findings("link-target"))
                .containsExactly(
                        STORIES + ":3:18 error the link 'x.md' in Specification leads to " + ITEM
                                + "x.md, which does not exist; did you mean 'specification.md'?",
                        STORIES + ":3:29 error the link 'specification.md#y' in Specification names no part of "
                                + SPECIFICATION + ": there is no anchor 'y'");
    }

    @Test
    void a_bare_path_in_front_matter_is_a_link() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(STORIES, "- Specification: [Dispatch board](specification.md)\n", "")
                .replace(STORIES, "# Dispatch", "---\nspecification:\n  - specification.md#nope\n---\n# Dispatch");

        assertThat(all(repository))
                .containsExactly("link-target error " + STORIES
                        + ":3:5 the link 'specification.md#nope' in Specification names no part of " + SPECIFICATION
                        + ": there is no anchor 'nope'");
    }

    @Test
    void it_weighs_one_step_less_in_the_backlog_and_in_archived_work() throws Exception {
        for (String stage : new String[] {"backlog", "archived"}) {
            String files =
                    TinyRepository.WHOLE.replace("/active/", "/" + stage + "/").replace("(challenge.md)", "(gone.md)");

            assertThat(all(TinyRepository.in(folder.resolve(stage), files)))
                    .containsExactly("link-target warning docs/work/" + stage
                            + "/dispatch/specification.md:3:14 the link 'gone.md' in Challenge leads to docs/work/"
                            + stage + "/dispatch/gone.md, which does not exist; did you mean 'challenge.md'?");
        }
    }

    @Test
    void a_page_whose_front_matter_cannot_be_read_is_not_taken_for_another_kind() throws Exception {
        assertThat(only(linking("design.md")
                                .with("=== " + ITEM + "design.md\n---\nartefact: specification\nx: [\n---\n# Design\n"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @Test
    void a_forge_undoes_the_encoding_of_a_fragment_and_mkdocs_does_not() throws Exception {
        String encoded = "(specification.md#gr%C3%B6%C3%9Fe)";
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(
                        SPECIFICATION,
                        "### Stale vehicles",
                        "### Gr\u00f6\u00dfe\n\n[Size](#gr%C3%B6%C3%9Fe), [lost](#%C3%B6)")
                .replace(STORIES, "(specification.md)", encoded);

        for (Slugger forge : List.of(Slugger.GITHUB, Slugger.GITLAB)) {
            repository.anchored(new AnchorStyle(forge, false));
            assertThat(repository.findings("link-target")).isEmpty();
            assertThat(repository.findings("broken-link"))
                    .singleElement()
                    .asString()
                    .contains("'#%C3%B6'");
        }
        repository.anchored(AnchorStyle.MKDOCS);
        assertThat(repository.findings("link-target")).hasSize(1);
        assertThat(repository.findings("broken-link")).hasSize(2);
    }

    @Test
    void the_challenge_of_a_moved_work_item_is_found_again() throws Exception {
        String moved = CHALLENGE.replace("/active/dispatch/", "/archived/telematics/");
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + moved + "\n# Challenge: Old\n\n## High-Level Use Cases / JTBD\n\n- One.\n")
                .replace(SPECIFICATION, "(challenge.md)", "(../telematics/challenge.md)"));

        assertThat(finding.fix().text()).isEqualTo("Write '../../archived/telematics/challenge.md'.");
    }
}
