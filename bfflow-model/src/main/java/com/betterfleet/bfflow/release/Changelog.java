package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.markdown.AnchorStyle;
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

    static final String BEGIN = "<!-- bfflow:begin -->";
    static final String END = "<!-- bfflow:end -->";

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
        int begin = only(path, file, BEGIN);
        int end = only(path, file, END);
        if (begin < 0 && end >= 0) {
            throw new ReleaseException(place(path, end) + ": there is " + END + " without " + BEGIN
                    + "; put that on a line of its own where the releases begin");
        }
        if (end < 0 && begin >= 0) {
            throw new ReleaseException(place(path, begin) + ": there is " + BEGIN + " without " + END
                    + "; put that on a line of its own where the releases end");
        }
        if (end < begin) {
            throw new ReleaseException(place(path, end) + ": " + END + " stands above " + BEGIN + "; change the two");
        }
        String lineEnd = file.between(0, file.size()).contains("\r\n") ? "\r\n" : "\n";
        String inside = TextLines.encoded(("\n" + releases + "\n\n").replace("\n", lineEnd));
        return TextLines.bytes(
                begin < 0
                        ? inserted(file, insertionPoint(file), inside, lineEnd)
                        : file.between(0, begin + 1) + inside + file.between(end, file.size()));
    }

    private static String inserted(TextLines file, int at, String inside, String lineEnd) {
        String above = file.between(0, at);
        String below = file.between(at, file.size());
        String own = BEGIN + lineEnd + inside + END + lineEnd;
        return above + gapBelow(above, lineEnd) + own + (below.isEmpty() ? "" : lineEnd) + below;
    }

    /** Between a text and the marker is an empty line. */
    private static String gapBelow(String text, String lineEnd) {
        if (text.isEmpty() || text.endsWith(lineEnd + lineEnd)) {
            return "";
        }
        return text.endsWith("\n") || text.endsWith("\r") ? lineEnd : lineEnd + lineEnd;
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

    private static int only(String path, TextLines file, String marker) throws ReleaseException {
        int found = -1;
        for (int i = 0; i < file.size(); i++) {
            if (file.all().get(i).strip().equals(marker)) {
                if (found >= 0) {
                    throw new ReleaseException(place(path, i) + ": " + marker + " is there twice; take one out");
                }
                found = i;
            }
        }
        return found;
    }

    private static String place(String path, int line) {
        return path + ":" + (line + 1) + ":1";
    }
}
