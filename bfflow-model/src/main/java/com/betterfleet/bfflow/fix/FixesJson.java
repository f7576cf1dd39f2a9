package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.page.Location;

/** What was mended, for programs; what is left are the answer's problems. */
public final class FixesJson {

    private FixesJson() {}

    /** The answer; {@code done} where the changes were not only shown. */
    public static Answer of(Fixes fixes, boolean done) {
        return new Answer(
                fixes.left().isEmpty(),
                json -> {
                    json.flag("done", done);
                    json.objects("changes", fixes.changes(), change -> {
                        json.text("from", change.from());
                        json.text("to", change.to());
                    });
                    json.objects("mended", fixes.mended(), finding -> {
                        Location place = finding.location();
                        json.text("rule", finding.rule());
                        json.text("path", place.path());
                        json.number("line", place.line());
                        json.number("column", place.column());
                        json.text("message", finding.message());
                    });
                    json.text("diff", fixes.diff());
                },
                Problem.of(fixes.left()));
    }
}
