package com.betterfleet.bfflow.anchor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The anchors of {@code pymdownx.slugs}: Unicode is kept, nothing is squeezed; the second of a name is {@code name_1}.
 *
 * @param casing what becomes of capitals
 * @param form how Unicode is normalised
 * @param percentEncoded whether letters beyond ASCII are written with {@code %}
 * @param separator what stands between words
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extras/slugs/">pymdownx.slugs</a>
 */
public record PymdownxSlugger(Casing casing, Normalizer.Form form, boolean percentEncoded, String separator)
        implements Slugger {

    private static final Pattern TAG = Pattern.compile("</?[^>]*>");
    /** Python's {@code \w}, unlike Java's, has no combining marks in it. */
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}_\\- ]");

    private static final Pattern ASCII_CAPITALS = Pattern.compile("[A-Z]+");

    /** What becomes of capitals. */
    public enum Casing {
        /** They stay. */
        NONE {
            @Override
            String apply(String text) {
                return text;
            }
        },
        /** They become small. */
        LOWER {
            @Override
            String apply(String text) {
                return text.toLowerCase(Locale.ROOT);
            }
        },
        /** Those of ASCII become small. */
        LOWER_ASCII {
            @Override
            String apply(String text) {
                return ASCII_CAPITALS
                        .matcher(text)
                        .replaceAll(capitals -> capitals.group().toLowerCase(Locale.ROOT));
            }
        },
        /** What differs in case only becomes the same: {@code ß} is {@code ss}. */
        FOLD {
            @Override
            String apply(String text) {
                StringBuilder folded = new StringBuilder();
                // letter by letter, or a sigma at the end of a word would stay another one
                text.toUpperCase(Locale.ROOT)
                        .codePoints()
                        .map(Character::toLowerCase)
                        .forEach(folded::appendCodePoint);
                return folded.toString();
            }
        };

        abstract String apply(String text);
    }

    @Override
    public String name() {
        return "pymdownx " + casing.name() + " " + form.name() + " " + percentEncoded + " " + separator;
    }

    @Override
    public String slug(String text) {
        String bare =
                TAG.matcher(Normalizer.normalize(text, form)).replaceAll("").strip();
        String slug = NOT_WORD.matcher(casing.apply(bare)).replaceAll("").replace(" ", separator);
        return percentEncoded ? URLEncoder.encode(slug, StandardCharsets.UTF_8) : slug;
    }

    @Override
    public String unique(String slug, TakenAnchors taken) {
        return PythonMarkdownSlugger.counted(slug, taken);
    }
}
