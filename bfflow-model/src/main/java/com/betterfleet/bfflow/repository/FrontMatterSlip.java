package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.markdown.FrontMatter;
import com.betterfleet.bfflow.page.Location;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter that is none, because its end is missing or something stands above it: to a site generator it is text. */
final class FrontMatterSlip {

    private static final String DASHES = "---";

    /** A line of dashes, and the line directly below it. */
    private static final Pattern DASHES_AND_LINE = Pattern.compile("---[ \\t]*\\R([^\\r\\n]*)");

    private static final Pattern KEY = Pattern.compile("(?m)^(\\w[\\w -]*):(?:[ \\t]|$)");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private FrontMatterSlip() {}

    /** The slip in a file's text that has no front matter, if it is one beyond doubt. */
    static Optional<Flaw> in(String path, String text) {
        if (text.isEmpty() || (text.charAt(0) != '-' && !Character.isWhitespace(text.charAt(0)))) {
            return Optional.empty();
        }
        String shown = text.stripLeading();
        int above = text.length() - shown.length();
        if (!shown.startsWith(DASHES) || (above > 0 && !endsLine(text.charAt(above - 1)))) {
            return Optional.empty();
        }
        return above == 0 ? unclosed(path, text) : below(path, shown, text.substring(0, above));
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    /** Below a mere rule, text follows, or nothing. */
    private static Optional<Flaw> unclosed(String path, String text) {
        Matcher begin = DASHES_AND_LINE.matcher(text);
        Matcher key = KEY.matcher(begin.lookingAt() ? begin.group(1) : "");
        boolean isKey = key.lookingAt() && (Character.isLowerCase(key.group(1).charAt(0)) || isKnown(key.group(1)));
        return isKey && FrontMatter.of(text).isEmpty()
                ? Optional.of(new Flaw(
                        Location.of(path),
                        "",
                        "the front matter that begins here has no end: no line '---' follows it",
                        "Put a line '---' below its last key."))
                : Optional.empty();
    }

    /** Between two rules anything may stand, but not the fields of a page. */
    private static Optional<Flaw> below(String path, String shown, String above) {
        Optional<String> yaml = FrontMatter.of(shown).map(FrontMatter::yaml);
        return yaml.isPresent() && KEY.matcher(yaml.get()).results().anyMatch(key -> isKnown(key.group(1)))
                ? Optional.of(new Flaw(
                        new Location(path, LINE_END.split(above, -1).length, 1),
                        "",
                        "the front matter does not begin in the first line of the file, so it is none",
                        "Take out what stands above it."))
                : Optional.empty();
    }

    private static boolean isKnown(String key) {
        Set<String> known = new HashSet<>(Set.of("artefact", "id"));
        for (Kind kind : Kind.values()) {
            KnownFields.of(kind).forEach(name -> known.add(Field.normalise(name)));
        }
        return known.contains(Field.normalise(key));
    }
}
