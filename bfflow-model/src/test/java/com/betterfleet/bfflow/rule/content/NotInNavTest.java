package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotInNavTest {

    private static final String NAV = """
            site_name: Wiki
            nav:
              - Work:
                - Board: work/active/dispatch/specification.md
                - ./work/active/dispatch/stories.md
            """;

    @TempDir
    Path folder;

    private TinyRepository site(String mkdocs) {
        return TinyRepository.whole(folder).with("=== mkdocs.yml\n" + mkdocs);
    }

    @Test
    void a_page_that_the_navigation_leaves_out_is_found_as_a_whole() throws Exception {
        Finding finding = only(site(NAV).replace(CHALLENGE, "# Challenge", "\n\n# Challenge"));

        assertThat(finding.rule()).isEqualTo("not-in-nav");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(CHALLENGE);
        assertThat(finding.location()).hasToString(CHALLENGE + ":1:1");
        assertThat(finding.message())
                .isEqualTo("'Challenge: Dispatchers overlook stale vehicles' is not in the navigation of the site");
        assertThat(finding.fix().text())
                .isEqualTo("Add it to 'nav' in mkdocs.yml, or to 'not_in_nav' if it is left out on purpose.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Why: work/active/dispatch/challenge.md",
                "- work/active/dispatch/",
                "- work/**/challenge.md",
                "- https://example.org"
            })
    void a_page_or_a_folder_or_a_pattern_in_it_counts(String entry) throws Exception {
        assertThat(site(NAV + "  " + entry + "\n").findings("not-in-nav")).hasSize(entry.contains("https") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not_in_nav: |\n  challenge.md\n", "not_in_nav: |\n  # on purpose\n  /work/*/dispatch/chall*.md\n",
                "exclude_docs: |\n  work/active/dispatch/\n", "exclude_docs: |\n  *.md\n  !stories.md\n",
                "plugins: [search, awesome-nav]\n", "plugins:\n  - awesome-pages\n"
            })
    void what_is_left_out_on_purpose_is_no_finding(String more) throws Exception {
        assertThat(all(site(NAV + more))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not_in_nav: |\n  /challenge.md\n",
                        "not_in_nav: |\n  challenge.md\n  !dispatch/**/challenge.md\n  !work/**/challenge.md\n",
                "not_in_nav: |\n  challenge.md/\n", "exclude_docs: |\n  [z-a]\n"
            })
    void a_pattern_of_something_else_does_not_help(String more) throws Exception {
        assertThat(site(NAV + more).findings("not-in-nav")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site_name: Wiki\n", "nav: []\n", "nav:\n"})
    void a_site_without_a_list_of_its_pages_has_no_finding(String mkdocs) throws Exception {
        assertThat(all(site(mkdocs))).isEmpty();
    }

    @Test
    void a_repository_without_a_site_has_no_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder))).isEmpty();
    }

    @Test
    void pages_outside_the_site_and_supporting_ones_are_no_finding() throws Exception {
        assertThat(all(site("docs_dir: site\n" + NAV))).isEmpty();
        assertThat(all(site(NAV + "  - work/active/dispatch/challenge.md\n")
                        .with("=== " + ITEM + "dossier.md\n# Dossier\n")))
                .isEmpty();
    }

    @Test
    void of_a_readme_beside_an_index_mkdocs_makes_no_page() throws Exception {
        assertThat(site(NAV + "  - work/active/dispatch/challenge.md\n  - work/active/dispatch/index.md\n")
                        .with("=== " + ITEM + "index.md\n# A\n=== " + ITEM + "README.md\n# B\n")
                        .findings("not-in-nav"))
                .isEmpty();
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        assertThat(site(NAV + "  - work/active/dispatch/challenge.md\n")
                        .with("=== docs/work/backlog/x/index.md\n# X\n=== docs/work/archived/x/index.md\n# X\n")
                        .findings("not-in-nav"))
                .containsExactly("docs/work/backlog/x/index.md:1:1 info 'X' is not in the navigation of the site");
    }
}
