package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.landscape.Landscape.StoryLine;

/**
 * Several repositories for other tools. What each key means is said by {@code landscape.schema.json} beside this class; the two
 * change together.
 */
public final class LandscapeJson {

    private LandscapeJson() {}

    /** The whole answer. */
    public static byte[] of(Landscape landscape) {
        return Answer.ok(json -> write(json, landscape)).json();
    }

    private static void write(Json json, Landscape landscape) {
        json.objects("repositories", landscape.repositories(), member -> {
            json.text("name", member.repository().name());
            json.text("version", member.repository().version());
            json.number("stories", member.stories());
            json.number("unreleased", member.unreleased());
            json.number("releases", member.releases());
        });
        json.objects("specifications", landscape.specifications(), one -> {
            json.text("repository", one.repository());
            json.text("page", one.page());
            json.text("title", one.title());
            json.number("requirements", one.requirements());
            json.texts("uncovered", one.uncovered());
            json.objects("stories", one.stories(), story -> story(json, story));
        });
        json.objects("unspecified", landscape.unspecified(), story -> story(json, story));
        json.objects("doubles", landscape.doubles(), same -> {
            json.text("id", same.id().text());
            json.texts("places", same.places());
        });
        json.objects("orphans", landscape.orphans(), orphan -> {
            json.text("repository", orphan.repository());
            json.text("path", orphan.path());
            json.text("id", orphan.id().text());
        });
    }

    private static void story(Json json, StoryLine story) {
        json.text("id", story.id().text());
        json.text("title", story.title());
        json.text("repository", story.repository());
        json.text("status", story.status().map(StoryStatus::word));
        json.text("deliveredIn", story.deliveredIn());
        json.flag("lacksEntry", story.lacksEntry());
        json.objects("deliveries", story.deliveries(), delivery -> {
            json.text("repository", delivery.repository());
            json.text("release", delivery.release());
        });
    }
}
