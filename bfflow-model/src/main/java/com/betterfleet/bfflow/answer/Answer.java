package com.betterfleet.bfflow.answer;

import com.betterfleet.bfflow.json.Json;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a goal answers to a program. What each key means is said by {@code answer.schema.json} beside this class; the two
 * change together. What {@code data} holds is another thing for each goal.
 *
 * @param ok whether all is well: nothing that was asked for is wrong, and what was to be done is done
 * @param data writes what was asked for
 * @param problems what is wrong
 */
public record Answer(boolean ok, Consumer<Json> data, List<Problem> problems) {

    /** Grows when a key goes away or changes its meaning, in any goal's data as well. */
    public static final int SCHEMA_VERSION = 1;

    public Answer {
        problems = List.copyOf(problems);
    }

    /** Nothing is wrong. */
    public static Answer ok(Consumer<Json> data) {
        return new Answer(true, data, List.of());
    }

    /** What was asked for cannot be had. */
    public static Answer failed(List<Problem> problems) {
        return new Answer(false, json -> {}, problems);
    }

    /** The whole answer: the same bytes for the same repository. */
    public byte[] json() {
        return Json.file(json -> {
            json.number("schemaVersion", SCHEMA_VERSION);
            json.flag("ok", ok);
            json.object("data", () -> data.accept(json));
            json.objects("problems", problems, problem -> problem.write(json));
        });
    }
}
