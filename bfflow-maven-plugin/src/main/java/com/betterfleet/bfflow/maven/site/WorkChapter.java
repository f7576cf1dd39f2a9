package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.maven.site.Pen.Cell;
import com.betterfleet.bfflow.status.ItemStatus;
import com.betterfleet.bfflow.status.WorkStatus;
import java.util.List;

/** The work items by phase, and what each needs next. */
final class WorkChapter {

    private static final List<String> HEAD = List.of("Work item", "Folder", "Stories done", "Entries", "Next");

    private WorkChapter() {}

    static void write(Pen pen, WorkStatus status) {
        pen.chapter("Work", () -> phases(pen, status));
    }

    private static void phases(Pen pen, WorkStatus status) {
        if (status.items().isEmpty()) {
            pen.paragraph("There is no work item.");
        }
        for (Phase phase : Phase.values()) {
            List<ItemStatus> items = status.in(phase);
            if (!items.isEmpty()) {
                pen.part(
                        phase.title(),
                        () -> pen.table(
                                HEAD, items.stream().map(WorkChapter::row).toList()));
            }
        }
    }

    private static List<Cell> row(ItemStatus status) {
        return List.of(
                Cell.of(status.item().title()),
                Cell.code(status.item().path()),
                Cell.of(status.done() + " of " + status.stories()),
                Cell.of(String.valueOf(status.entries())),
                Cell.of(status.next()));
    }
}
