package com.betterfleet.bfflow.chain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a story's heading: an id, in brackets or not, then {@code :}, a dash or only space, then the title. */
public final class StoryHeading {

    /** A space that does not break is a space to whoever reads the page. */
    private static final String SEPARATOR = "(?:[\\s\\p{Zs}]*[:\u2013\u2014-][\\s\\p{Zs}]*|[\\s\\p{Zs}]+|$)";

    private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]+)]");

    private final Pattern id;
    private final Pattern heading;

    /** The id and the title in a heading. */
    public record Parts(StoryId id, String title) {}

    /** Headings with ids of this form. */
    public StoryHeading(Pattern id) {
        this.id = id;
        this.heading = Pattern.compile("(" + id.pattern() + ")" + SEPARATOR + "(.*)", Pattern.DOTALL);
    }

    /** The parts of a heading's text; empty where it is no story's. */
    public Optional<Parts> parse(String text) {
        String bare = text.strip();
        Matcher parts =
                heading.matcher(bare.startsWith("[") ? BRACKETS.matcher(bare).replaceFirst("$1") : bare);
        // groups by number, the title's the last: the form of an id may have groups, with names, of its own
        return parts.matches()
                ? Optional.of(new Parts(
                        new StoryId(parts.group(1)),
                        parts.group(parts.groupCount()).strip()))
                : Optional.empty();
    }

    /** The id that a text is, letter case aside; empty where it is none in any case. */
    public Optional<StoryId> idIgnoringCase(String text) {
        if (isId(text)) {
            return Optional.of(new StoryId(text));
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (isId(upper)) {
            return Optional.of(new StoryId(upper));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return isId(lower) ? Optional.of(new StoryId(lower)) : Optional.empty();
    }

    /** Whether this is an id and nothing else. */
    public boolean isId(String text) {
        return id.matcher(text).matches();
    }
}
