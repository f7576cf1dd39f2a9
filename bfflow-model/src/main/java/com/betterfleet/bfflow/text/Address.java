package com.betterfleet.bfflow.text;

/** What links lead to: addresses of the web, and paths. */
public final class Address {

    private Address() {}

    /**
     * Whether a link begins with a scheme: a letter, then letters, digits, {@code +}, {@code -} and {@code .} up to a colon.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.1">RFC 3986: Scheme</a>
     */
    public static boolean hasScheme(String link) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return false;
    }

    /** What of a link is neither its query nor its fragment. */
    public static String path(String link) {
        int end = 0;
        while (end < link.length() && link.charAt(end) != '#' && link.charAt(end) != '?') {
            end++;
        }
        return link.substring(0, end);
    }

    /** What stands behind the first {@code #} of a link, as it is written; empty where there is none. */
    public static String fragment(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? "" : link.substring(hash + 1);
    }

    /** Whether a link is an address, with a scheme or with that of the page on which it stands. */
    public static boolean is(String link) {
        return link.startsWith("//") || hasScheme(link);
    }
}
