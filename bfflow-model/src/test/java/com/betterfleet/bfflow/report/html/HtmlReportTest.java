package com.betterfleet.bfflow.report.html;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.UNRELEASED;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static com.betterfleet.bfflow.report.html.Html.rows;
import static com.betterfleet.bfflow.report.html.Html.section;
import static com.betterfleet.bfflow.report.html.Html.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    private Path folder;

    @Test
    void a_whole_chain_is_said_to_be_whole() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder));

        assertThat(page.title()).isEqualTo("bfflow: ok");
        assertThat(texts(page, "h1")).containsExactly("The chain is whole");
        assertThat(texts(page, ".counts li"))
                .containsExactly("0 errors", "0 warnings", "0 infos", "0 waived", "0 baselined");
        assertThat(texts(page, ".head > .quiet"))
                .containsExactly("Checked: 1 work item, 1 challenge, 1 specification, 1 story, 1 release-note entry.");
        assertThat(page.select(".card, .bypass, .gap, .hole")).isEmpty();
    }

    @Test
    void a_card_says_what_is_wrong_where_why_and_how_to_mend_it() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder).without(ENTRY));

        assertThat(page.title()).isEqualTo("bfflow: 1 error");
        assertThat(texts(page, "h1")).containsExactly("The chain is broken");
        Element group = section(page, "todo").selectFirst(".group");
        assertThat(texts(group, "h3")).containsExactly("1 error story-release-note");
        assertThat(texts(group, "h3 + p"))
                .containsExactly("A story that is in delivery, done or released has a release-note entry.");
        assertThat(texts(group, "details.rule h4"))
                .containsExactly("Why", "Bad", "Good", "How to fix", "How to turn it down");
        Element card = group.selectFirst(".card");
        assertThat(texts(card, "h4"))
                .containsExactly(
                        "error: COR-12 \"Grey out stale vehicles\" is in delivery and has no release-note entry");
        assertThat(texts(card, ".copied"))
                .containsExactly(STORIES + ":5:1", "mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12");
        assertThat(texts(card, ".fix"))
                .singleElement()
                .asString()
                .startsWith("Fix: Write docs/release-notes/unreleased/COR-12.md. mvn bfflow:new");
    }

    @Test
    void errors_stand_first_and_a_rule_is_explained_once() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: Grey"), story("## COR-13: TODO"), story("## COR-14: Sort"))));

        assertThat(texts(page, "#todo ~ .group h3"))
                .containsExactly("2 errors story-release-note", "1 warning placeholder");
        assertThat(page.select("details.rule")).hasSize(2);
        assertThat(page.select(".card.error")).hasSize(2);
    }

    @Test
    void what_a_finding_affects_and_where_else_to_look_is_said() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n", "")
                .with("=== docs/work/archived/old/stories.md\n# Old stories\n\n" + story("## COR-12: Grey")));

        assertThat(texts(page, ".affects")).containsExactly("Affects 1: COR-12");
        assertThat(texts(page, ".related")).anyMatch(text -> text.startsWith("See also docs/work/a"));
    }

    @Test
    void a_bypass_is_said_loudly() throws Exception {
        Document page = Jsoup.parse(Html.text(TinyRepository.whole(folder), Optional.of("the site is down")));

        assertThat(texts(page, ".head .bypass"))
                .containsExactly("Bypassed. Whatever is found, this build was let through, because: the site is down");
    }

    @Test
    void nothing_that_a_page_says_becomes_markup() throws Exception {
        String evil = "</title></style></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(CHALLENGE, "# Challenge: Dispatchers", "# Challenge: `" + evil + "` Dispatchers")
                .replace(SPECIFICATION, "### Stale vehicles", "### `" + evil + "`")
                .replace(STORIES, "COR-12: Grey", "COR-12: `" + evil + "` Grey")
                .without(ENTRY)
                .with("=== bfflow.yml\nmilestones: ['" + evil.replace("'", "''") + "']\nwaivers:\n"
                        + "  - {rule: link-kind, artefact: COR-1, reason: '" + evil.replace("'", "''") + "'}\n");
        String text = Html.text(repository, Optional.of(evil));
        Document page = Jsoup.parse(text);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select(".card h4")).anyMatch(heading -> heading.text().contains(evil));
        assertThat(texts(page, "#exempt ~ .wide td")).contains(evil);
        assertThat(text).doesNotContain("<img");
    }

    @Test
    void what_steers_a_line_of_text_is_made_visible() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .replace(STORIES, "COR-12: Grey", "COR-12: \u202Eyerg")
                .without(ENTRY));

        assertThat(page.text()).doesNotContain("\u202E").contains("\uFFFDyerg");
    }

    @Test
    void it_loads_nothing_and_allows_its_own_style_and_script_only() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder).without(ENTRY));

        assertThat(page.select("link, [src], iframe, object, base, [style], [onclick], use"))
                .isEmpty();
        assertThat(page.select("a[href]:not([href^=#])")).isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + sha256(page.selectFirst("style"))
                        + "'; script-src 'sha256-" + sha256(page.selectFirst("script"))
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void every_link_on_it_leads_somewhere_and_no_two_parts_have_one_name() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .without(ENTRY)
                .with("=== " + UNRELEASED + "COR-13.md\n---\nstories: [COR-13]\n---\n"));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }

    @Test
    void the_same_repository_gives_the_same_bytes() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).without(ENTRY);

        String text = Html.text(repository, Optional.empty());

        assertThat(Html.text(repository, Optional.empty())).isEqualTo(text);
        assertThat(text).doesNotContain(folder.toString()).doesNotContain("\r");
    }

    @Test
    void after_a_hundred_of_one_rule_the_others_stand_in_a_table() throws Exception {
        String[] stories = new String[Cards.MOST_CARDS + 2];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = story("## ABC-" + (100 + i) + ": Sort");
        }
        Document page = Html.of(TinyRepository.whole(folder).without(ENTRY).with(storySet(stories)));

        assertThat(page.select(".card")).hasSize(Cards.MOST_CARDS);
        assertThat(texts(page, "#todo ~ .group > .table summary")).containsExactly("2 more of them");
        assertThat(rows(section(page, "todo"))).hasSize(2).first().asString().contains("ABC-200");
    }

    private static String sha256(Element element) throws Exception {
        byte[] text = element.data().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    }
}
