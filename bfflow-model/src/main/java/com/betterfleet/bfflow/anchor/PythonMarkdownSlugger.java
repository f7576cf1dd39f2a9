package com.betterfleet.bfflow.anchor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchors of Python-Markdown's toc extension: squeezed; the second of a name is {@code name_1}.
 *
 * @param unicode whether letters beyond ASCII are kept ({@code slugify_unicode}), not reduced or dropped
 * @param separator what stands between words
 */
public record PythonMarkdownSlugger(boolean unicode, String separator) implements Slugger {

    /** Not made before a heading needs them: most are plain, and no two on a page the same. */
    private static final class Forms {
        static final Pattern NON_ASCII = Pattern.compile("[^\\x00-\\x7F]");

        /** Python's {@code \w}, unlike Java's, has no combining marks in it. */
        static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}_\\s-]", Pattern.UNICODE_CHARACTER_CLASS);

        static final Pattern COUNTED = Pattern.compile("(.*)_(\\d+)", Pattern.DOTALL);
    }

    @Override
    public String name() {
        return "toc " + unicode + " " + separator;
    }

    @Override
    public String slug(String text) {
        if (separator.equals("-") && isAscii(text)) {
            return plain(text);
        }
        String kept = unicode ? text : ascii(text);
        String words = Forms.NOT_WORD.matcher(kept).replaceAll("").strip().toLowerCase(Locale.ROOT);
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
        return Forms.NON_ASCII
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    @Override
    public String unique(String slug, TakenAnchors taken) {
        return counted(slug, taken);
    }

    /** As the toc extension tells anchors apart, whoever made them. */
    static String counted(String slug, TakenAnchors taken) {
        return taken.first(slug, PythonMarkdownSlugger::following);
    }

    private static String following(String anchor) {
        Matcher counted = Forms.COUNTED.matcher(anchor);
        return counted.matches() ? counted.group(1) + "_" + oneMore(counted.group(2)) : anchor + "_1";
    }

    /** The next number, of however many digits: to read them as a number takes longer than a page may. */
    private static String oneMore(String digits) {
        StringBuilder number = new StringBuilder(digits.replaceFirst("^0+(?=.)", ""));
        int at = number.length() - 1;
        while (at >= 0 && number.charAt(at) == '9') {
            number.setCharAt(at, '0');
            at--;
        }
        if (at < 0) {
            number.insert(0, '1');
        } else {
            number.setCharAt(at, (char) (number.charAt(at) + 1));
        }
        return number.toString();
    }
}
