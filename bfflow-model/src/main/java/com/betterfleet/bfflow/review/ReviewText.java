package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Count;
import com.betterfleet.bfflow.text.PlainMarkdown;
import com.betterfleet.bfflow.text.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** A review for people: in a terminal, or as Markdown to be pasted into a merge request. */
public final class ReviewText {

    private static final String ACCEPT = "mvn bfflow:review -Dbfflow.accept=";

    /** A fence is longer than any in the text. */
    private static final int FENCE = 3;

    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    private ReviewText(boolean markdown) {
        this.markdown = markdown;
    }

    /** For a terminal. */
    public static String of(Review review) {
        return new ReviewText(false).text(review);
    }

    /** As Markdown. */
    public static String markdown(Review review) {
        return new ReviewText(true).text(review);
    }

    private String text(Review review) {
        review.changed().forEach(this::changed);
        review.unlinked().forEach(line -> line(line, "to which it does not link now"));
        review.unknown().forEach(line -> line(line, "and there is no such story any more"));
        if (!review.isLocked()) {
            paragraph(
                    "Nobody has written down yet what was agreed. Agree on everything as it is, in " + Lock.FILE + ":");
            command(ACCEPT + "all");
        } else if (!review.never().isEmpty()) {
            paragraph("Never agreed: " + Wording.list(texts(review.never())) + ". Agree on it as it is:");
            command(ACCEPT + String.join(",", texts(review.never())));
        }
        if (review.isLocked()) {
            paragraph(
                    review.changed().isEmpty()
                            ? "Nothing has changed since it was agreed (" + Count.of(review.agreed(), "link") + ")."
                            : Count.of(review.changed().size(), "section") + " changed, "
                                    + Count.of(review.agreed(), "link") + " as agreed.");
        }
        return text.toString();
    }

    private void line(Agreement line, String why) {
        paragraph(place(line.location().toString()) + " " + plain(line.story().text()) + " was agreed on "
                + place(line.link()) + ", " + why + ". Take the line out:");
        command(ACCEPT + Wording.quoted(line.story().text()));
    }

    private void changed(ChangedText changed) {
        List<String> stories = texts(changed.stories());
        String place = changed.now()
                .place()
                .map(Object::toString)
                .orElseGet(() -> changed.now().link());
        if (markdown) {
            paragraph("### " + Wording.list(stories) + ": "
                    + plain(
                            changed.now().heading().isEmpty()
                                    ? place
                                    : changed.now().heading()));
        }
        paragraph(place(place) + " says something else than "
                + (markdown
                        ? "was agreed"
                        : Wording.list(stories) + (stories.size() == 1 ? " was" : " were") + " agreed on")
                + (changed.earlier().text().isPresent()
                        ? ":"
                        : "; " + changed.earlier().unknown()
                                + (changed.present().isEmpty() ? "." : ". It says now:")));
        block(changed.difference(), changed.earlier().text().isPresent() ? "diff" : "markdown");
        paragraph("Accept it:");
        command(ACCEPT + changed.accept());
    }

    private String place(String place) {
        return markdown ? PlainMarkdown.code(place) : place;
    }

    private String plain(String said) {
        return markdown ? PlainMarkdown.line(said) : said;
    }

    private void paragraph(String said) {
        text.append(Printable.line(said)).append("\n\n");
    }

    private void command(String command) {
        if (markdown) {
            block(command + "\n", "sh");
        } else {
            text.setLength(text.length() - 2);
            text.append(' ').append(Printable.line(command)).append("\n\n");
        }
    }

    private void block(String lines, String language) {
        if (lines.isEmpty()) {
            return;
        }
        String fence = "`".repeat(Math.max(FENCE, longestFence(lines) + 1));
        String safe = lines.lines().map(Printable::line).collect(Collectors.joining("\n", "", "\n"));
        text.append(markdown ? fence + language + "\n" + safe + fence + "\n\n" : safe + "\n");
    }

    private static int longestFence(String lines) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < lines.length(); i++) {
            length = lines.charAt(i) == '`' ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static List<String> texts(List<StoryId> stories) {
        return stories.stream().map(StoryId::text).toList();
    }
}
