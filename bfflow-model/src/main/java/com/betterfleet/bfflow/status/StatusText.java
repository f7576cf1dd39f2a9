package com.betterfleet.bfflow.status;

import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.text.Printable;
import java.util.List;
import java.util.function.Function;

/** Work items for a terminal: a line each, in columns, below their phase. */
public final class StatusText {

    private static final String GAP = "  ";

    private StatusText() {}

    /** The whole table. */
    public static String of(WorkStatus status) {
        if (status.items().isEmpty()) {
            return "There is no work item.\n";
        }
        int names = width(status.items(), item -> item.item().path());
        int stories = width(status.items(), StatusText::stories);
        int entries = width(status.items(), StatusText::entries);
        StringBuilder text = new StringBuilder();
        for (Phase phase : Phase.values()) {
            List<ItemStatus> items = status.in(phase);
            if (!items.isEmpty()) {
                text.append(phase.title()).append('\n');
            }
            for (ItemStatus item : items) {
                String line = GAP
                        + padded(item.item().path(), names)
                        + GAP
                        + padded(stories(item), stories)
                        + GAP
                        + padded(entries(item), entries)
                        + GAP
                        + item.next();
                text.append(Printable.line(line).stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private static String stories(ItemStatus item) {
        return item.stories() == 0 ? "no stories" : item.done() + " of " + item.stories() + " done";
    }

    private static String entries(ItemStatus item) {
        return item.entries() == 1 ? "1 entry" : item.entries() + " entries";
    }

    private static int width(List<ItemStatus> items, Function<ItemStatus, String> cell) {
        return items.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
