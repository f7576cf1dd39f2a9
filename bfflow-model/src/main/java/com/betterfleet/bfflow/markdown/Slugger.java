package com.betterfleet.bfflow.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a site generator makes a heading's anchor of its text.
 *
 * @see <a href="https://python-markdown.github.io/extensions/toc/">Python-Markdown's toc extension, which MkDocs uses</a>
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extras/slugs/">pymdownx.slugs</a>
 * @see <a href="https://docs.gitlab.com/user/markdown/#heading-ids-and-links">GitLab's heading ids</a>
 */
public enum Slugger {
    /** Python-Markdown's default: ASCII only, squeezed; the second of a name is {@code name_1}. */
    MKDOCS {
        @Override
        String slug(String text) {
            String ascii = NON_ASCII
                    .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("");
            String words = NOT_WORD_ASCII.matcher(ascii).replaceAll("").strip().toLowerCase(Locale.ROOT);
            return DASHES_AND_SPACES.matcher(words).replaceAll("-");
        }

        @Override
        String unique(String slug, Set<String> used) {
            return countedWithUnderscore(slug, used);
        }
    },
    /** {@code pymdownx.slugs.slugify} with {@code case: lower}: Unicode is kept, nothing is squeezed. */
    PYMDOWNX {
        @Override
        String slug(String text) {
            String normal =
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
            return NOT_WORD.matcher(normal).replaceAll("").replace(' ', '-');
        }

        @Override
        String unique(String slug, Set<String> used) {
            return countedWithUnderscore(slug, used);
        }
    },
    /** GitHub: Unicode is kept, nothing is squeezed; the second of a name is {@code name-1}. */
    GITHUB {
        @Override
        String slug(String text) {
            return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
        }

        @Override
        String unique(String slug, Set<String> used) {
            return countedWithDash(slug, used);
        }
    },
    /** GitLab: as GitHub, but squeezed; digits alone become {@code anchor-N}. */
    GITLAB {
        @Override
        String slug(String text) {
            String slug = SEVERAL_DASHES.matcher(GITHUB.slug(text)).replaceAll("-");
            return DIGITS.matcher(slug).matches() ? "anchor-" + slug : slug;
        }

        @Override
        String unique(String slug, Set<String> used) {
            return countedWithDash(slug, used);
        }
    };

    private static final Pattern NON_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern NOT_WORD_ASCII = Pattern.compile("[^\\w\\s-]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\w\\- ]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DASHES_AND_SPACES = Pattern.compile("[-\\s]+");
    private static final Pattern SEVERAL_DASHES = Pattern.compile("-{2,}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern COUNTED = Pattern.compile("(.*)_(\\d+)", Pattern.DOTALL);

    abstract String slug(String text);

    /** The slug, told apart from those that the page has already; remembers it in {@code used}. */
    abstract String unique(String slug, Set<String> used);

    private static String countedWithUnderscore(String slug, Set<String> used) {
        String candidate = slug;
        while (candidate.isEmpty() || used.contains(candidate)) {
            Matcher counted = COUNTED.matcher(candidate);
            candidate = counted.matches()
                    ? counted.group(1) + "_" + new java.math.BigInteger(counted.group(2)).add(java.math.BigInteger.ONE)
                    : candidate + "_1";
        }
        used.add(candidate);
        return candidate;
    }

    private static String countedWithDash(String slug, Set<String> used) {
        String candidate = slug;
        for (int count = 1; used.contains(candidate); count++) {
            candidate = slug + "-" + count;
        }
        used.add(candidate);
        return candidate;
    }
}
