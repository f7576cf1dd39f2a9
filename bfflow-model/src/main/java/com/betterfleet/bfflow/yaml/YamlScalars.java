package com.betterfleet.bfflow.yaml;

import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes single values into YAML that people keep by hand. */
public final class YamlScalars {

    /** Words that cannot be taken for anything but text. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}]*( [\\p{L}\\p{N}(][\\p{L}\\p{N}()/.,;'-]*)+");

    private YamlScalars() {}

    /** A value as YAML: plain where that is safe, else in double quotes. */
    public static String written(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
