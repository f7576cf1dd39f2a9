package com.betterfleet.bfflow.anchor;

import java.util.Locale;
import java.util.regex.Pattern;

/** The anchors of the forges, which keep Unicode; the second of a name is {@code name-1}. */
enum ForgeSlugger implements Slugger {
    /** Nothing is squeezed. */
    GITHUB {
        @Override
        public String slug(String text) {
            return Forms.NOT_WORD
                    .matcher(text.toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
        }
    },
    /** Squeezed; digits alone become {@code anchor-N}. */
    GITLAB {
        @Override
        public String slug(String text) {
            String slug = Forms.SEVERAL_DASHES.matcher(GITHUB.slug(text)).replaceAll("-");
            return Forms.DIGITS.matcher(slug).matches() ? "anchor-" + slug : slug;
        }
    };

    /** Not made before somebody asks for an anchor: every build knows of the forges, and few are on one. */
    private static final class Forms {
        static final Pattern NOT_WORD = Pattern.compile("[^\\w\\- ]", Pattern.UNICODE_CHARACTER_CLASS);
        static final Pattern SEVERAL_DASHES = Pattern.compile("-{2,}");
        static final Pattern DIGITS = Pattern.compile("\\d+");
    }

    @Override
    public String unique(String slug, TakenAnchors taken) {
        return taken.numbered(slug);
    }
}
