package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.RuleList;
import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules of a repository for a terminal: a line a rule, in columns. */
public final class RulesText {

    private static final String GAP = "  ";

    private RulesText() {}

    /** The whole list. */
    public static String of(RuleList list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(Stream.of(""), stages(), Stream.of("from", ""))
                .flatMap(cells -> cells)
                .toList());
        for (Group group : list.groups()) {
            rows.add(List.of(heading(group)));
            list.of(group).forEach(line -> rows.add(row(line)));
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(padded(row, widths(rows))).append('\n'));
        return text.toString();
    }

    /** What a group is called in every list of rules. */
    static String heading(Group group) {
        String name = group.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> row(Line line) {
        return Stream.of(
                        Stream.of(GAP + line.rule().id()),
                        Arrays.stream(Stage.values())
                                .map(stage -> line.in(stage).severity().word()),
                        Stream.of(String.join(", ", line.from()), line.says().orElse("")))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::word);
    }

    private static List<Integer> widths(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths.add(rows.stream()
                    .filter(row -> row.size() == columns)
                    .mapToInt(row -> row.get(at).length())
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    private static String padded(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell)
                    .append(" ".repeat(Math.max(0, widths.get(column) - cell.length())))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
