package com.betterfleet.bfflow.site;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Page;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the repository.
 *
 * @param path where it lies
 * @param text all of it
 */
record SitePage(String path, String text) {

    private static final Pattern HEADING = Pattern.compile("^(#{2,6} )");

    /** An example says in which file it would stand, which HTML has no place for. */
    private static final Pattern NAMED_CODE = Pattern.compile("(?m)^(```\\w+) title=\"([^\"]*)\"$");

    /** The page as it is in the site: links lead to other pages there, and headings have the anchors that forges give them. */
    String moved(Places places) {
        // GitLab's, because there our pages are read
        Page page = new MarkdownReader(new AnchorStyle(Slugger.GITLAB, false)).read(path, text);
        List<String> lines = text.lines().toList();
        TreeMap<Integer, Change> changes = new TreeMap<>(Comparator.reverseOrder());
        for (Link link : page.links()) {
            places.moved(path, link.target()).ifPresent(target -> {
                String written = "](" + link.target() + ")";
                int at = text.indexOf(written, offset(lines, link.location().line()));
                while (at >= 0 && changes.containsKey(at)) {
                    at = text.indexOf(written, at + 1);
                }
                if (at >= 0) {
                    changes.put(at, new Change(written.length(), "](" + target + ")"));
                }
            });
        }
        for (Page.Anchored anchored : page.headings()) {
            int line = anchored.heading().location().line();
            Matcher marks = HEADING.matcher(lines.get(line - 1));
            if (marks.find()) {
                changes.put(
                        offset(lines, line) + marks.end(), new Change(0, "<a id=\"" + anchored.anchor() + "\"></a>"));
            }
        }
        StringBuilder moved = new StringBuilder(text);
        changes.forEach((at, change) -> moved.replace(at, at + change.length(), change.replacement()));
        return NAMED_CODE.matcher(moved).replaceAll("`$2`:\n\n$1");
    }

    /** Text that takes the place of so many characters. */
    private record Change(int length, String replacement) {}

    /** Where a line begins; the first one is 1. */
    private static int offset(List<String> lines, int line) {
        return lines.stream().limit(line - 1).mapToInt(one -> one.length() + 1).sum();
    }
}
