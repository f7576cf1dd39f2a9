package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.json.Json;
import java.util.List;

/** What a release does, for programs. */
public final class CutJson {

    private CutJson() {}

    /** A release; {@code done} where it was not only planned. */
    public static Answer of(ReleaseCut cut, boolean done) {
        return new Answer(
                cut.blocking().isEmpty(),
                json -> write(json, cut.journal().version(), done, cut.journal().moves(), cut.held(), cut.warnings()),
                Problem.of(cut.blocking()));
    }

    /** One that was begun earlier; {@code done} where it was finished. */
    public static Answer of(Journal journal, boolean done) {
        return Answer.ok(json -> write(json, journal.version(), done, journal.moves(), List.of(), List.of()));
    }

    /** A version into which nothing is left to go. */
    public static Answer complete(String version) {
        return Answer.ok(json -> write(json, version, true, List.of(), List.of(), List.of()));
    }

    private static void write(
            Json json, String version, boolean done, List<Move> moves, List<Held> held, List<String> warnings) {
        json.text("version", version);
        json.flag("done", done);
        json.objects("moves", moves, move -> {
            json.text("from", move.from());
            json.text("to", move.to());
        });
        json.objects("held", held, one -> {
            json.text("path", one.entry().path());
            json.text("reason", one.reason());
        });
        json.texts("warnings", warnings);
    }
}
