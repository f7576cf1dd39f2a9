package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What tests of the page have in common: how it is made of a repository, and how its parts are told. */
final class Html {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Html() {}

    /** The page of a repository. */
    static Document of(TinyRepository repository) throws Exception {
        return Jsoup.parse(text(repository, Optional.empty()));
    }

    /** The page as it is written. */
    static String text(TinyRepository repository, Optional<String> bypass) throws Exception {
        Governed governed = governed(repository);
        Report report = governed.check(TODAY, bypass);
        return new String(
                HtmlReport.of(report, governed.policy(), Html.class.getClassLoader(), "1.0.0"), StandardCharsets.UTF_8);
    }

    static Governed governed(TinyRepository repository) throws Exception {
        return Governed.read(repository.root(), "bfflow.yml", Html.class.getClassLoader());
    }

    /** What was found in a repository. */
    static Report report(TinyRepository repository) throws Exception {
        return governed(repository).check(TODAY, Optional.empty());
    }

    /** The texts of all elements that a selector finds. */
    static List<String> texts(Element page, String selector) {
        return page.select(selector).eachText();
    }

    /** The rows of the tables below an element, their cells side by side. */
    static List<String> rows(Element page) {
        return page.select("tbody tr").stream()
                .map(row -> String.join(
                                " | ",
                                row.select("th, td").stream().map(Element::text).toList())
                        .strip())
                .toList();
    }

    /** The section under a heading of this id. */
    static Element section(Document page, String id) {
        return Stream.of(page.getElementById(id)).findFirst().orElseThrow().parent();
    }
}
