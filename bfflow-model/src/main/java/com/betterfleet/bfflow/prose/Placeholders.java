package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what stands in a text until somebody writes what is meant. */
public final class Placeholders {

    /** Not in {@code TODO.md}, {@code docs/TODO} or {@code TODO-12}; "todo" is a word in some languages. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\w./-])(?:TODO|FIXME|(?i:TBD)|(?i:lorem\\s+ipsum))(?!\\w|[-.]\\w)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TAG = Pattern.compile("<(\\p{L}[\\p{L}\\p{N}_-]*)[^<>]*>");

    /** A placeholder as it is written. */
    public record Found(String written, Location location) {

        private boolean holds(Location place) {
            return place.path().equals(location.path())
                    && place.line() == location.line()
                    && place.column() >= location.column()
                    && place.column() < location.column() + written.length();
        }
    }

    private Placeholders() {}

    /** Those on a page. */
    public static List<Found> in(Page page) {
        List<Found> inBrackets = new ArrayList<>();
        for (Tag tag : page.tags()) {
            if (!HtmlElements.contain(tag.name())) {
                inBrackets.add(new Found(tag.written(), tag.location()));
            }
        }
        List<Found> found = new ArrayList<>(inBrackets);
        for (Line line : Prose.lines(page.blocks(), some -> mayHold(some.prose()))) {
            WORD.matcher(line.prose())
                    .results()
                    .map(word -> new Found(word.group(), line.at(word.start())))
                    .filter(word -> inBrackets.stream().noneMatch(tag -> tag.holds(word.location())))
                    .forEach(found::add);
        }
        return found;
    }

    /** Every line of every page is asked; hardly any is worth a closer look. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = switch (text.charAt(i)) {
                case 'T' -> text.startsWith("TODO", i) || text.regionMatches(true, i, "tbd", 0, 3);
                case 't' -> text.regionMatches(true, i, "tbd", 0, 3);
                case 'F' -> text.startsWith("FIXME", i);
                case 'l', 'L' -> text.regionMatches(true, i, "lorem", 0, 5);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** Those in a text of which no more is known than where it begins. */
    public static List<Found> in(String text, Location beginning) {
        if (text.indexOf('<') < 0 && !mayHold(text)) {
            return List.of();
        }
        List<MatchResult> inBrackets = TAG.matcher(text)
                .results()
                .filter(tag -> !HtmlElements.contain(tag.group(1).toLowerCase(Locale.ROOT)))
                .toList();
        Stream<MatchResult> words = Stream.of(text)
                .filter(Placeholders::mayHold)
                .flatMap(some -> WORD.matcher(some).results())
                .filter(word ->
                        inBrackets.stream().noneMatch(tag -> tag.start() < word.start() && word.end() < tag.end()));
        return Stream.concat(inBrackets.stream(), words)
                .map(found -> new Found(found.group(), beginning))
                .toList();
    }
}
