package com.betterfleet.bfflow.status;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.json.Json;
import java.util.Locale;

/**
 * Work items for other tools. What each key means is said by {@code status.schema.json} beside this class; the two change
 * together.
 */
public final class StatusJson {

    private StatusJson() {}

    /** The whole answer: the same bytes for the same repository. */
    public static byte[] of(WorkStatus status) {
        return Answer.ok(json -> json.objects("workItems", status.items(), item -> write(json, item)))
                .json();
    }

    private static void write(Json json, ItemStatus item) {
        json.text("path", item.item().path());
        json.text("title", item.item().title());
        json.text("stage", item.item().inStage().word());
        json.text("phase", item.phase().name().toLowerCase(Locale.ROOT));
        json.number("stories", item.stories());
        json.number("done", item.done());
        json.number("entries", item.entries());
        json.number("errors", item.errors());
        json.text("next", item.next());
    }
}
