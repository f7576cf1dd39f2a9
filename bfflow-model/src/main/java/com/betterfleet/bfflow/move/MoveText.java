package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.List;

/** What a move does, for people, line by line. */
public record MoveText(MovePlan plan) {

    /** What was done. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        plan.rewritten().forEach(path -> lines.add("  changed: " + path));
        lines.add(
                move().source() + " is now " + move().target() + "; " + moved() + ", paths changed in " + rewritten());
        return lines;
    }

    /** What would be done. */
    public String wouldBe() {
        return move().source() + " would be " + move().target() + "; " + moved() + ", paths would change in "
                + rewritten() + "; a dry run, nothing has been changed";
    }

    /** That something was found which had not been found before. */
    public String found(int findings) {
        return "now that it is " + move().to().word() + ", "
                + Count.of(findings, "finding is new:", "findings are new:");
    }

    private ItemMove move() {
        return plan.move();
    }

    private Count moved() {
        long files = plan.changes().stream()
                .filter(change -> change.to().startsWith(move().target() + "/"))
                .count();
        return Count.of((int) files, "file moved", "files moved");
    }

    private Count rewritten() {
        return Count.of(plan.rewritten().size(), "file");
    }
}
