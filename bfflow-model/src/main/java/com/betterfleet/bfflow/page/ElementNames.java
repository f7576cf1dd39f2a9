package com.betterfleet.bfflow.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which names raw HTML can be pointed at: the ids of elements, and {@code <a name>}. */
public final class ElementNames {

    private static final Pattern NAME = Pattern.compile(
            "\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))", Pattern.CASE_INSENSITIVE);

    private ElementNames() {}

    /** Those that a tag gives. */
    public static List<String> in(String tag) {
        // nearly no tag has any
        if (tag.indexOf('=') < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(tag);
        while (name.find()) {
            for (int group = 1; group <= name.groupCount(); group++) {
                if (name.group(group) != null) {
                    names.add(name.group(group));
                }
            }
        }
        return names;
    }
}
