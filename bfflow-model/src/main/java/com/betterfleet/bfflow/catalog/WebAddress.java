package com.betterfleet.bfflow.catalog;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page, freed of all that makes no difference: two spellings of one are equal. */
final class WebAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?:https?:)?//([^/?#]+)([^?#]*)(?:\\?[^#]*)?(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("(?:^|/)index\\.html?$");

    private WebAddress() {}

    /** Host and path, without {@code index.html} and the last slash; empty where it is no address on the web. */
    static String bare(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            return "";
        }
        String path = INDEX.matcher(parts.group(2)).replaceFirst("").replaceFirst("/+$", "");
        return parts.group(1).toLowerCase(Locale.ROOT) + path;
    }
}
