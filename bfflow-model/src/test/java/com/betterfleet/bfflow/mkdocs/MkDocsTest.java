package com.betterfleet.bfflow.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.PymdownxSlugger;
import com.betterfleet.bfflow.anchor.PymdownxSlugger.Casing;
import com.betterfleet.bfflow.anchor.PythonMarkdownSlugger;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MkDocsTest {

    @TempDir
    Path root;

    @Test
    void readsWhatASiteSays() throws IOException {
        MkDocs site = read("""
                site_name: Product
                site_url: https://docs.example.com/product/
                docs_dir: ./wiki/
                nav:
                  - index.md
                  - Work:
                      - work/index.md
                      - Telematics: work/active/telematics/specification.md
                  - Source: https://example.com/source
                  - Mail: mailto:docs@example.com
                  - Empty:
                exclude_docs: |
                  drafts/
                  !drafts/keep.md
                not_in_nav: /archive/*
                markdown_extensions:
                  - attr_list
                  - toc:
                      permalink: true
                plugins:
                  - search
                """);
        assertThat(site)
                .isEqualTo(new MkDocs(
                        "mkdocs.yml",
                        Optional.of("https://docs.example.com/product/"),
                        "wiki",
                        Optional.of(List.of("index.md", "work/index.md", "work/active/telematics/specification.md")),
                        true,
                        false,
                        "drafts/\n!drafts/keep.md\n",
                        "/archive/*",
                        AnchorStyle.MKDOCS,
                        List.of()));
    }

    @Test
    void assumesWhatMkDocsAssumes() throws IOException {
        assertThat(read("site_name: Product"))
                .isEqualTo(new MkDocs(
                        "mkdocs.yml",
                        Optional.empty(),
                        "docs",
                        Optional.empty(),
                        true,
                        false,
                        "",
                        "",
                        new AnchorStyle(Slugger.MKDOCS, false),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/a/spec.md, https://docs.example.com/p/a/spec/",
        "docs/a/index.md, https://docs.example.com/p/a/",
        "docs/README.md, https://docs.example.com/p/",
        "docs/a b/ü.png, https://docs.example.com/p/a%20b/%C3%BC.png",
        "docs/drafts/x.md, ''",
        "README.md, ''",
    })
    void knowsWhereAPageIsPublished(String path, String address) throws IOException {
        String site = "site_url: https://docs.example.com/p\nexclude_docs: drafts/\n";

        assertThat(read(site).address(path).orElse("")).isEqualTo(address);
        assertThat(read("docs_dir: docs").address(path)).isEmpty();
    }

    @Test
    void knowsThatAPageMayBeAFile() throws IOException {
        MkDocs site = read("site_url: https://docs.example.com/\nuse_directory_urls: false");

        assertThat(site.address("docs/a/spec.md")).contains("https://docs.example.com/a/spec.html");
        assertThat(site.address("docs/a/index.md")).contains("https://docs.example.com/a/index.html");
    }

    @Test
    void knowsThatARepositoryHasNoSite() {
        assertThat(MkDocs.read(root)).isEmpty();
    }

    @Test
    void findsTheOtherName() throws IOException {
        Files.writeString(root.resolve("mkdocs.yaml"), "docs_dir: b");
        assertThat(MkDocs.read(root).orElseThrow().file()).isEqualTo("mkdocs.yaml");
        assertThat(read("docs_dir: a").docsDir()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nav:", "nav: []", "nav: pages", "nav: {a: b.md}", "nav: [[], {a: }]", "site_name: x"})
    void takesANavigationWithoutPagesForNone(String yaml) throws IOException {
        assertThat(read(yaml).nav()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plugins: [search, awesome-nav] | true",
                "plugins: [awesome-pages: {filename: .index}] | true",
                "plugins: {search: , literate-nav: {nav_file: SUMMARY.md}} | true",
                "plugins: awesome-nav | true",
                "plugins: [search, tags] | false",
                "plugins: | false",
            })
    void knowsPluginsThatMakeTheNavigation(String yaml, boolean elsewhere) throws IOException {
        assertThat(read(yaml).navElsewhere()).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[attr_list] | true",
                "[markdown.extensions.attr_list] | true",
                "[extra] | true",
                "[pymdownx.extra] | true",
                "{attr_list: {}} | true",
                "{attr_list: } | true",
                "[{attr_list: }] | true",
                "[toc, tables] | false",
                "attr_list | true",
            })
    void knowsWhetherAttributeListsAreOn(String extensions, boolean on) throws IOException {
        assertThat(read("markdown_extensions: " + extensions).anchors().attributeLists())
                .isEqualTo(on);
    }

    static Stream<Arguments> sluggers() {
        return Stream.of(
                Arguments.of("- toc", Slugger.MKDOCS),
                Arguments.of("- toc:", Slugger.MKDOCS),
                Arguments.of("- markdown.extensions.toc: {separator: _}", new PythonMarkdownSlugger(false, "_")),
                Arguments.of(
                        "- toc: {slugify: !!python/name:markdown.extensions.toc.slugify_unicode }",
                        new PythonMarkdownSlugger(true, "-")),
                Arguments.of("""
                        - toc:
                            slugify: !!python/object/apply:pymdownx.slugs.slugify
                              kwds:
                                case: lower""", pymdownx(Casing.LOWER)),
                Arguments.of("""
                        - toc:
                            permalink: true
                            slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower-ascii}}""", pymdownx(Casing.LOWER_ASCII)),
                Arguments.of("""
                        - toc:
                            slugify: !!python/object/apply:pymdownx.slugs.slugify {}""", pymdownx(Casing.NONE)),
                Arguments.of("""
                        - toc:
                            separator: _
                            slugify: !!python/object/apply:pymdownx.slugs.slugify
                              kwds: {case: fold, normalize: NFKD, percent_encode: true}""", new PymdownxSlugger(Casing.FOLD, Form.NFKD, true, "_")),
                Arguments.of("- toc:\n    slugify: !!python/name:pymdownx.slugs.uslugify", pymdownx(Casing.LOWER)),
                Arguments.of(
                        "- toc:\n    slugify: !!python/name:pymdownx.slugs.uslugify_cased\n    permalink: true",
                        pymdownx(Casing.NONE)),
                Arguments.of("- toc:\n    slugify: !!python/name:pymdownx.slugs.gfm ''", pymdownx(Casing.LOWER_ASCII)),
                Arguments.of(
                        "- toc\n- toc: {slugify: !!python/name:pymdownx.slugs.uslugify }", pymdownx(Casing.LOWER)));
    }

    @ParameterizedTest
    @MethodSource("sluggers")
    void knowsHowHeadingsGetTheirAnchors(String extensions, Slugger slugger) throws IOException {
        MkDocs site = read("markdown_extensions:\n" + extensions);
        assertThat(site.anchors().slugger()).isEqualTo(slugger);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void saysThatItDoesNotKnowAWayToMakeAnchors() throws IOException {
        MkDocs site = read("""
                markdown_extensions:
                  - toc:
                      slugify: !!python/name:ours.slugs.slugify
                """);
        assertThat(site.anchors().slugger()).isEqualTo(Slugger.MKDOCS);
        assertThat(site.problems())
                .containsExactly(new YamlProblem(
                        new Location("mkdocs.yml", 3, 16),
                        "slugify",
                        "bfflow does not know how this 'slugify' makes anchors, and takes MkDocs' own way for it",
                        "Use one of pymdownx.slugs, or leave it out."));
    }

    @Test
    void takesTheDefaultOfAnEnvironmentVariable() throws IOException {
        MkDocs site = read("site_url: !ENV [SITE_URL, 'https://docs.example.com']\ndocs_dir: !ENV DOCS\n");
        assertThat(site.siteUrl()).contains("https://docs.example.com");
        assertThat(site.docsDir()).isEqualTo("docs");
    }

    @Test
    void readsWhatASiteInherits() throws IOException {
        Files.createDirectory(root.resolve("company"));
        Files.writeString(root.resolve("company/base.yml"), """
                INHERIT: ../mkdocs.yml
                docs_dir: pages
                markdown_extensions: {attr_list: {}, toc: {permalink: true}}
                """);
        MkDocs site = read("""
                INHERIT: company/base.yml
                site_url: https://docs.example.com
                markdown_extensions: {toc: {separator: _}}
                """);
        assertThat(site.docsDir()).isEqualTo("pages");
        assertThat(site.siteUrl()).contains("https://docs.example.com");
        assertThat(site.anchors()).isEqualTo(new AnchorStyle(new PythonMarkdownSlugger(false, "_"), true));
    }

    @Test
    void saysWhereItDoesNotParse() throws IOException {
        MkDocs site = read("site_name: Product: Docs\n");
        assertThat(site.problems())
                .containsExactly(new YamlProblem(
                        new Location("mkdocs.yml", 1, 19),
                        "",
                        "the value of this line holds ': '; put the value in quotes",
                        "Mend the YAML."));
        assertThat(site.docsDir()).isEqualTo("docs");
    }

    @Test
    void saysThatItIsNotUtf8() throws IOException {
        Files.write(root.resolve("mkdocs.yml"), new byte[] {'a', ':', ' ', (byte) 0xE4});
        assertThat(MkDocs.read(root).orElseThrow().problems())
                .containsExactly(new YamlProblem(
                        Location.of("mkdocs.yml"), "", "it cannot be read", "Make it readable, and save it as UTF-8."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "- a\n- b",
                "text",
                "site_url: [a]\ndocs_dir: {a: b}\nnav: {a: [b]}\nexclude_docs: [x]\nnot_in_nav: 1",
                "markdown_extensions: 7\nplugins: true",
                "markdown_extensions: [[toc], {toc: [a]}, {toc: {separator: [a], slugify: 3}}, ]",
                "markdown_extensions: [toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify [a]}]",
                "markdown_extensions: [toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: [a]}}]",
                "INHERIT: \"a\\0b\"\ndocs_dir: \"a\\0b\"",
                "INHERIT: nowhere.yml",
                "INHERIT: mkdocs.yml",
                "INHERIT: [a]",
            })
    void neverFailsOnOddContent(String yaml) throws IOException {
        MkDocs site = read(yaml);
        assertThat(site.docsDir()).isEqualTo("docs");
        assertThat(site.nav()).isEmpty();
    }

    @Test
    void readsANavigationThatIsMadeOfAliasesOnce() throws IOException {
        StringBuilder yaml = new StringBuilder("x0: &x0 [page.md]\n");
        for (int i = 1; i < 60; i++) {
            yaml.append("x%d: &x%d [*x%d, *x%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(read(yaml + "nav: *x59").nav()).contains(List.of("page.md"));
    }

    private static Slugger pymdownx(Casing casing) {
        return new PymdownxSlugger(casing, Form.NFC, false, "-");
    }

    private MkDocs read(String yaml) throws IOException {
        Files.writeString(root.resolve("mkdocs.yml"), yaml);
        return MkDocs.read(root).orElseThrow();
    }
}
