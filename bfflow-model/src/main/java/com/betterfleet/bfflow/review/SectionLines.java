package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.section.Section;
import com.betterfleet.bfflow.section.Section.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a section out of a page as it is written, without what makes no difference at the end of lines and between them. */
final class SectionLines {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private SectionLines() {}

    static String of(Section section, String page) {
        String[] all = LINE_END.split(page, -1);
        List<String> lines = new ArrayList<>();
        for (Lines part : section.lines()) {
            for (int i = part.first(); i < part.end() && i <= all.length; i++) {
                String line = all[i - 1].stripTrailing();
                if (!line.isEmpty()
                        || (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty())) {
                    lines.add(line);
                }
            }
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
