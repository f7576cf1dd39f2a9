package com.betterfleet.bfflow.chain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a story's heading: an id, then {@code :}, a dash or only space, then the title. */
public final class StoryHeading {

    private final Pattern id;
    private final Pattern heading;

    /** The id and the title in a heading. */
    public record Parts(StoryId id, String title) {}

    /** Headings with ids of this form. */
    public StoryHeading(Pattern id) {
        this.id = id;
        this.heading = Pattern.compile(
                "(?<id>" + id.pattern() + ")(?:\\s*[:\u2013\u2014-]\\s*|\\s+|$)(?<title>.*)", Pattern.DOTALL);
    }

    /** The parts of a heading's text; empty where it is no story's. */
    public Optional<Parts> parse(String text) {
        Matcher parts = heading.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new Parts(
                        new StoryId(parts.group("id")), parts.group("title").strip()))
                : Optional.empty();
    }

    /** Whether this is an id and nothing else. */
    public boolean isId(String text) {
        return id.matcher(text).matches();
    }
}
