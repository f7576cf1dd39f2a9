package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Linear lacks, for a person who fills it by hand: a line each, in the order in which it is done. */
public final class ToDo {

    private static final String NOTHING = "There is nothing that Linear should hold: no story that is not over.\n";

    private static final String ALL_THERE = "Linear has all that the pages name.\n";

    private static final String ALL_NAMED =
            "Every page says what it is called in Linear. Whether it is there was not looked"
                    + " at: that takes an export, a snapshot or -Dbfflow.linear.online=true.\n";

    private ToDo() {}

    /**
     * The whole list.
     *
     * @param compared whether it is known what Linear holds
     */
    public static String of(Mirror mirror, boolean compared) {
        List<String> lines = lines(mirror);
        if (lines.isEmpty()) {
            return mirror.isEmpty() ? NOTHING : compared ? ALL_THERE : ALL_NAMED;
        }
        StringBuilder text = new StringBuilder("To do in Linear, in this order:\n");
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(Printable.line(lines.get(i))).append('\n');
        }
        return text.append("Then write what Linear calls them into the fields Initiative, Project and Issue.\n")
                .toString();
    }

    private static List<String> lines(Mirror mirror) {
        List<String> lines = new ArrayList<>();
        mirror.initiatives().stream()
                .filter(one -> one.linear().isEmpty())
                .forEach(one -> lines.add("create the initiative " + quoted(one.title())));
        mirror.projects().stream()
                .filter(one -> one.linear().isEmpty())
                .forEach(one -> lines.add("create the project " + quoted(one.title())
                        + one.initiatives().stream()
                                .findFirst()
                                .map(initiative -> " in the initiative " + quoted(initiative))
                                .orElse("")));
        mirror.milestones().stream()
                .filter(one -> !one.there())
                .forEach(one -> lines.add("create the milestone " + quoted(one.name()) + " of the project "
                        + quoted(one.project())
                        + one.targetDate().map(day -> ", for " + day).orElse("")));
        mirror.issues().stream().filter(one -> one.linear().isEmpty()).forEach(one -> lines.add(issue(one)));
        return lines;
    }

    private static String issue(Mirror.Issue issue) {
        return "create the issue " + quoted(issue.title()) + " for " + issue.story()
                + part(" in the project ", issue.project())
                + part(", milestone ", issue.milestone())
                + ", state " + quoted(issue.state())
                + (issue.blockedBy().isEmpty() ? "" : ", blocked by " + String.join(", ", issue.blockedBy()));
    }

    private static String part(String before, Optional<String> name) {
        return name.map(one -> before + quoted(one)).orElse("");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
