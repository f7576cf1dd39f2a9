package com.betterfleet.bfflow.yaml;

import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes single values into YAML that people keep by hand. */
public final class YamlScalars {

    /** Words that cannot be taken for anything but text. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}]*( [\\p{L}\\p{N}(][\\p{L}\\p{N}()/.,;'-]*)+");

    /** What JSON may hold as it is and YAML may not, with the rarer line ends. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uD800-\\uDFFF\\uFEFF\\uFFFE\\uFFFF]");

    private YamlScalars() {}

    /** A value as YAML: plain where that is safe, else in double quotes. */
    public static String written(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
        return '"' + UNPRINTABLE.matcher(quoted).replaceAll(found -> escaped(found.group())) + '"';
    }

    private static String escaped(String character) {
        return String.format("\\\\u%04x", (int) character.charAt(0));
    }
}
