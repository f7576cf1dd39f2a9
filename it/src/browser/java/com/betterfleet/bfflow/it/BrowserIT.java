package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages that the plugin writes, in a real browser. Their pictures stay in {@code target/browser}. */
@OnEveryMaven
record BrowserIT(Maven maven) {

    private static final Path PICTURES = Settings.project().resolve("it/target/browser");
    private static final Path GUIDES = Settings.project().resolve("docs/images");
    private static final String OUTPUT = "target/bfflow/";
    private static final String SAID = "return document.getElementById('found').textContent !== ''";

    @Test
    void pages_can_be_read_by_everybody_in_every_light_and_on_paper(@TempDir Path folder) throws Exception {
        Repository repository = broken(folder);

        maven.run(
                        repository,
                        Settings.goal("validate"),
                        Settings.goal("release-notes"),
                        "-Dbfflow.failOn=never",
                        "-Dbfflow.formats=html")
                .green();

        try (Browser browser = new Browser()) {
            SoftAssertions all = new SoftAssertions();
            for (String page : List.of("report", "release-notes")) {
                Path file = folder.resolve(OUTPUT + page + ".html");
                for (Look look : Look.values()) {
                    String as = page + "-" + look.name().toLowerCase(Locale.ROOT);
                    browser.open(file, look);
                    browser.picture(PICTURES.resolve(as + ".png"), look);
                    all.assertThat(browser.overflow()).as(as).isZero();
                    all.assertThat(browser.barriers()).as(as).isEmpty();
                    all.assertThat(browser.overflow()).as("%s, opened", as).isZero();
                    all.assertThat(browser.complaints()).as(as).isEmpty();
                }
                browser.open(file, Look.LIGHT);
                browser.print(PICTURES.resolve(page + ".pdf"));
                all.assertThat(PICTURES.resolve(page + ".pdf")).isNotEmptyFile();
            }
            all.assertAll();
            filterByKeyboard(browser, folder.resolve(OUTPUT + "report.html"));
            followFromPicture(browser);
            readWithoutScript(browser, folder.resolve(OUTPUT + "report.html"));
        }
    }

    /** The guides show what this build draws of its own example: a story whose entry is missing. */
    @Test
    void the_pictures_in_the_guides_are_made_here(@TempDir Path folder) throws Exception {
        Repository example = Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml")
                .without("docs/release-notes/unreleased/DISP-2.md");

        maven.run(
                        example,
                        Settings.goal("validate"),
                        Settings.goal("release-notes"),
                        "-Dbfflow.failOn=never",
                        "-Dbfflow.formats=html")
                .green();

        try (Browser browser = new Browser()) {
            for (String page : List.of("report", "release-notes")) {
                browser.open(folder.resolve(OUTPUT + page + ".html"), Look.LIGHT);
                browser.picture(GUIDES.resolve(page + ".png"), Look.LIGHT);
            }
        }
        assertThat(GUIDES.resolve("report.png")).isNotEmptyFile();
        assertThat(GUIDES.resolve("release-notes.png")).isNotEmptyFile();
    }

    private static void filterByKeyboard(Browser browser, Path report) {
        browser.open(report, Look.LIGHT);
        int all = shown(browser, ".card").size();
        assertThat(all).isGreaterThan(20);

        WebElement body = browser.driver().findElement(By.tagName("body"));
        body.sendKeys("/");
        WebElement query = browser.driver().switchTo().activeElement();
        assertThat(query.getDomAttribute("id")).isEqualTo("query");
        query.sendKeys("cor-13");
        browser.await(SAID);

        assertThat(browser.driver().findElement(By.id("found")).getText()).isEqualTo("2 findings, 1 work item, 1 row");
        assertThat(shown(browser, ".card")).hasSize(2);
        assertThat(shown(browser, ".work")).hasSize(1);

        query.sendKeys(Keys.ESCAPE);
        assertThat(shown(browser, ".card")).hasSize(all);

        query.sendKeys(Keys.TAB, Keys.SPACE);
        browser.await(SAID);
        assertThat(shown(browser, ".card.error")).isEmpty();
        assertThat(shown(browser, ".card.warning")).isNotEmpty();
        browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
        browser.await("return document.getElementById('found').textContent === ''");
    }

    private static void followFromPicture(Browser browser) {
        WebElement gap = browser.driver().findElement(By.cssSelector(".box.gap a"));
        String target = gap.getDomAttribute("href").substring(1);
        browser.driver().executeScript("arguments[0].focus()", gap);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.await("return location.hash === '#" + target + "'");
        assertThat(browser.driver().findElement(By.id(target)).isDisplayed()).isTrue();
    }

    private static void readWithoutScript(Browser browser, Path report) {
        browser.scripts(false);
        try {
            browser.open(report, Look.LIGHT);
            assertThat(shown(browser, "#filter, button")).isEmpty();
            assertThat(shown(browser, ".card")).isNotEmpty();
            assertThat(shown(browser, ".work svg")).isNotEmpty();
        } finally {
            browser.scripts(true);
        }
    }

    private static List<WebElement> shown(Browser browser, String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static Repository broken(Path folder) throws IOException {
        try (InputStream files = BrowserIT.class.getResourceAsStream("broken.txt")) {
            return Repository.in(folder).with(new String(files.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
