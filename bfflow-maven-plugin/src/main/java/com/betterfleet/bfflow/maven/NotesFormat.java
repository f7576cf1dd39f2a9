package com.betterfleet.bfflow.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A format of release notes. */
enum NotesFormat {
    MD("md", "", "md"),
    HTML("html", "", "html"),
    JSON("json", "", "json"),
    GITLAB("gitlab.md", "-gitlab", "md"),
    GITHUB("github.md", "-github", "md"),
    TRACE("trace.json", "-trace", "json");

    private final String ending;
    private final String classifier;
    private final String type;

    NotesFormat(String ending, String classifier, String type) {
        this.ending = ending;
        this.classifier = classifier;
        this.type = type;
    }

    /** All words by which a format is asked for. */
    static List<String> words() {
        return Arrays.stream(values()).map(NotesFormat::word).toList();
    }

    /** The format of a word. */
    static NotesFormat of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file of the format, of these notes or those for one audience. */
    NotesFile file(String audience, String text) {
        return new NotesFile(audience, ending, classifier, type, text);
    }
}
