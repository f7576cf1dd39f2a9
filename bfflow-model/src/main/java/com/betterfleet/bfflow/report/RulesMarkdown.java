package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.RuleList;
import com.betterfleet.bfflow.check.RuleList.Line;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The rules of a repository as Markdown: a table a group. */
public final class RulesMarkdown {

    private static final String HEAD =
            "| rule | " + stages() + " | from | says |\n| --- | --- | --- | --- | --- | --- |\n";

    private RulesMarkdown() {}

    /** The whole list. */
    public static String of(RuleList list) {
        return list.groups().stream()
                .map(group -> "## " + RulesText.heading(group) + "\n\n" + HEAD
                        + list.of(group).stream().map(RulesMarkdown::row).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String stages() {
        return Arrays.stream(Stage.values()).map(Stage::word).collect(Collectors.joining(" | "));
    }

    private static String row(Line line) {
        String weights = Arrays.stream(Stage.values())
                .map(stage -> line.in(stage).severity().word())
                .collect(Collectors.joining(" | "));
        return "| `" + line.rule().id() + "` | " + weights + " | " + String.join(", ", line.from()) + " | "
                + line.says().orElse("").replace("|", "\\|") + " |\n";
    }
}
