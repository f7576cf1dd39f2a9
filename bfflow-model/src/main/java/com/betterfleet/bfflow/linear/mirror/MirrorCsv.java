package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.csv.Csv;
import com.betterfleet.bfflow.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The issues that Linear does not have yet, as Linear's importer reads what Linear itself exports: all columns of that form,
 * most of them empty. Importing what is there already would make it twice.
 *
 * @see <a href="https://linear.app/docs/import-issues">Linear: the importer</a>
 * @see <a href="https://github.com/linear/linear/tree/master/packages/import">Linear: the importer's "Linear CSV"</a>
 */
public final class MirrorCsv {

    private static final List<String> COLUMNS = List.of(
            "Id",
            "Team",
            "Title",
            "Description",
            "Status",
            "Estimate",
            "Priority",
            "Project",
            "Creator",
            "Assignee",
            "Labels",
            "Cycle Number",
            "Cycle Name",
            "Cycle Start",
            "Cycle End",
            "Created",
            "Updated",
            "Started",
            "Completed",
            "Canceled",
            "Archived",
            "Parent issue",
            "Project Milestone",
            "Blocked By");

    /** A spreadsheet takes such a cell for a formula, so Linear writes an apostrophe before it, and takes it away again. */
    private static final Pattern FORMULA = Pattern.compile("^(?=[=+\\-@])");

    private MirrorCsv() {}

    /** The text of the file. */
    public static String of(Mirror mirror) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        mirror.issues().stream()
                .filter(issue -> issue.linear().isEmpty())
                .map(MirrorCsv::row)
                .forEach(rows::add);
        return Csv.text(rows);
    }

    private static List<String> row(Mirror.Issue issue) {
        Map<String, String> cells = Map.of(
                "Id", issue.story(),
                "Title", issue.title(),
                "Description", issue.description(),
                "Status", issue.state(),
                "Project", issue.project().orElse(""),
                "Project Milestone", issue.milestone().orElse(""),
                "Blocked By", String.join(", ", issue.blockedBy()));
        return COLUMNS.stream()
                .flatMap(column -> Stream.of(cells.getOrDefault(column, "")))
                .map(cell -> FORMULA.matcher(Printable.text(cell)).replaceFirst("'"))
                .toList();
    }
}
