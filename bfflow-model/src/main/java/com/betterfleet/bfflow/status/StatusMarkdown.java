package com.betterfleet.bfflow.status;

import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.text.PlainMarkdown;
import java.util.List;
import java.util.stream.Collectors;

/** Work items for a merge request: a table a phase. */
public final class StatusMarkdown {

    private static final String HEAD = "| work item | stories done | entries | next |\n| --- | --- | --- | --- |\n";

    private StatusMarkdown() {}

    /** The whole answer. */
    public static String of(WorkStatus status) {
        StringBuilder text = new StringBuilder("## Work\n");
        for (Phase phase : Phase.values()) {
            List<ItemStatus> items = status.in(phase);
            if (!items.isEmpty()) {
                text.append("\n### ").append(phase.title()).append("\n\n").append(HEAD);
                text.append(items.stream().map(StatusMarkdown::row).collect(Collectors.joining()));
            }
        }
        return status.items().isEmpty() ? text + "\nThere is no work item.\n" : text.toString();
    }

    private static String row(ItemStatus item) {
        return "| " + PlainMarkdown.line(item.item().title()) + "<br>"
                + PlainMarkdown.code(item.item().path()) + " | " + item.done() + " of " + item.stories() + " | "
                + item.entries() + " | "
                + PlainMarkdown.line(item.next()) + " |\n";
    }
}
