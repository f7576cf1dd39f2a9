package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.edit.MarkerException;
import com.betterfleet.bfflow.edit.OwnSection;
import com.betterfleet.bfflow.edit.TextLines;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Block.Heading;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A changelog that people and bfflow both write: what stands between the two markers is bfflow's, all else is kept byte for
 * byte, in whatever encoding it is.
 */
final class Changelog {

    private static final String NEW = "# Changelog\n\n";

    private static final Pattern UNRELEASED = Pattern.compile("\\W*unreleased\\W*");

    private Changelog() {}

    /**
     * The file with another text between the markers. Where it has no markers yet, they go above the first release that
     * people wrote there themselves, else to the end.
     *
     * @param path for messages
     * @param old the file as it is; empty where there is none
     * @param releases Markdown, with line feeds
     * @throws ReleaseException if the markers are not one pair
     */
    static byte[] updated(String path, Optional<byte[]> old, String releases) throws ReleaseException {
        TextLines file = TextLines.of(old.orElseGet(() -> NEW.getBytes(StandardCharsets.UTF_8)));
        String inside = "\n" + releases + "\n\n";
        try {
            OwnSection section = OwnSection.of(path, file, "releases");
            return section.isThere() ? section.with(inside) : section.at(insertionPoint(file), inside);
        } catch (MarkerException e) {
            throw new ReleaseException(String.valueOf(e.getMessage()));
        }
    }

    /** The line, from 0, above which the releases go. */
    private static int insertionPoint(TextLines file) {
        // lines count the same, whatever the encoding is
        String text = new String(TextLines.bytes(file.between(0, file.size())), StandardCharsets.UTF_8);
        return new MarkdownReader(AnchorStyle.MKDOCS)
                .read("", text).blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.level() == 2 && !isUnreleased(heading))
                        .findFirst()
                        .map(heading -> heading.location().line() - 1)
                        .orElseGet(file::size);
    }

    private static boolean isUnreleased(Heading heading) {
        return UNRELEASED.matcher(heading.text().toLowerCase(Locale.ROOT)).matches();
    }
}
