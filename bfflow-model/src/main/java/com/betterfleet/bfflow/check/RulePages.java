package com.betterfleet.bfflow.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of documentation that belongs to each rule, in Markdown. A jar with rules of its own brings theirs along. */
public final class RulePages {

    /** Where they are, as resources: the same for every jar. */
    static final String FOLDER = "META-INF/bfflow/rules/";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private RulePages() {}

    /** The page of a rule; empty where it has none. */
    public static Optional<String> of(String ruleId, ClassLoader resources) {
        return ID.matcher(ruleId).matches()
                ? Optional.ofNullable(resources.getResource(FOLDER + ruleId + ".md"))
                        .map(RulePages::text)
                : Optional.empty();
    }

    /** What the rule says in one sentence: the first paragraph of its page. */
    public static Optional<String> sentence(String page) {
        String first = page.lines()
                .dropWhile(line -> line.isBlank() || line.startsWith("# "))
                .takeWhile(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    private static String text(URL page) {
        try {
            URLConnection connection = page.openConnection();
            // a cached connection keeps the jar open, and in a Maven daemon for good
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the page " + page + " cannot be read", e);
        }
    }
}
