package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.json.Json;
import java.util.List;

/** A move for programs. */
public final class MoveJson {

    private MoveJson() {}

    /** A move; {@code done} where it was not only shown. The problems are what the new stage brought to light. */
    public static Answer of(MovePlan plan, boolean done, List<Finding> found) {
        return new Answer(
                found.isEmpty(),
                json -> {
                    write(json, plan.move(), done);
                    json.texts("rewritten", plan.rewritten());
                    json.texts("warnings", plan.warnings());
                    json.text("diff", plan.diff());
                },
                Problem.of(found));
    }

    /** One that was begun earlier; {@code done} where it was finished. */
    public static Answer of(MoveJournal journal, boolean done) {
        return Answer.ok(json -> write(json, journal.move(), done));
    }

    private static void write(Json json, ItemMove move, boolean done) {
        json.text("from", move.source());
        json.text("to", move.target());
        json.flag("done", done);
    }
}
