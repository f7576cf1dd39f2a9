package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.csv.Csv;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.reading.CsvText;
import java.util.List;

/** Every text is an export of Linear, or is said to be none. What is read as a table and written is read as the same. */
public final class LinearCsvFuzz {

    private LinearCsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = Fuzzed.text(data);
        try {
            Workspace workspace = CsvText.read("ID,Title,Status,Project,Project Milestone\n" + text);
            Fuzzed.require(workspace.issues().size() <= text.length(), "more issues than letters");
        } catch (LinearException e) {
            Fuzzed.require(e.getMessage() != null && e.getMessage().startsWith("linear.csv"), "no place is said");
        }
        try {
            CsvText.read(text);
        } catch (LinearException e) {
            Fuzzed.require(e.getMessage() != null && e.getMessage().startsWith("linear.csv"), "no place is said");
        }
        List<List<String>> rows = rows(text);
        Fuzzed.require(rows(Csv.text(rows)).equals(rows), "a cell has changed");
    }

    /** All but those of one empty cell, which is written as an empty line. */
    private static List<List<String>> rows(String text) {
        return Csv.rows(text).stream()
                .map(Csv.Row::cells)
                .filter(cells -> !cells.equals(List.of("")))
                .toList();
    }
}
