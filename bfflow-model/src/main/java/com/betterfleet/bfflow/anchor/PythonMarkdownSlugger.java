package com.betterfleet.bfflow.anchor;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchors of Python-Markdown's toc extension: squeezed; the second of a name is {@code name_1}.
 *
 * @param unicode whether letters beyond ASCII are kept ({@code slugify_unicode}), not reduced or dropped
 * @param separator what stands between words
 */
public record PythonMarkdownSlugger(boolean unicode, String separator) implements Slugger {

    private static final Pattern NON_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    /** Python's {@code \w}, unlike Java's, has no combining marks in it. */
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}_\\s-]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COUNTED = Pattern.compile("(.*)_(\\d+)", Pattern.DOTALL);

    @Override
    public String slug(String text) {
        if (separator.equals("-") && isAscii(text)) {
            return plain(text);
        }
        String kept = unicode ? text : ascii(text);
        String words = NOT_WORD.matcher(kept).replaceAll("").strip().toLowerCase(Locale.ROOT);
        Pattern between = Pattern.compile("[" + Pattern.quote(separator) + "\\s]+", Pattern.UNICODE_CHARACTER_CLASS);
        return between.matcher(words).replaceAll(Matcher.quoteReplacement(separator));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The same for what nearly all headings are made of. */
    private static String plain(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '-') {
                // spaces around the words go, dashes stay
                gap |= c == '-' || slug.length() > 0;
            } else if (c == '_' || Character.isLetterOrDigit(c)) {
                slug.append(gap ? "-" : "").append(Character.toLowerCase(c));
                gap = false;
            }
        }
        return slug.append(gap && endsInDash(text) ? "-" : "").toString();
    }

    /** Whether a dash stands behind the last word. */
    private static boolean endsInDash(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '-') {
                return true;
            }
            if (c == '_' || Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static String ascii(String text) {
        return NON_ASCII
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    @Override
    public String unique(String slug, Set<String> used) {
        return counted(slug, used);
    }

    /** As the toc extension tells anchors apart, whoever made them. */
    static String counted(String slug, Set<String> used) {
        String candidate = slug;
        while (candidate.isEmpty() || used.contains(candidate)) {
            Matcher counted = COUNTED.matcher(candidate);
            candidate = counted.matches()
                    ? counted.group(1) + "_" + new BigInteger(counted.group(2)).add(BigInteger.ONE)
                    : candidate + "_1";
        }
        used.add(candidate);
        return candidate;
    }
}
