package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.context.StoryContext.ChallengePart;
import com.betterfleet.bfflow.context.StoryContext.SpecificationPart;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;

/**
 * A story with its chain for other programs. What each key of the answer's data means is said by {@code
 * context.schema.json} beside this class; the two change together.
 */
public final class ContextJson {

    private final Json json;
    private final Budget budget;

    private ContextJson(Json json, int budget) {
        this.json = json;
        this.budget = new Budget(budget);
    }

    /**
     * The whole answer: the same bytes for the same repository.
     *
     * @param budget how many characters of the pages' own text it may hold
     */
    public static byte[] of(StoryContext context, int budget) {
        return new Answer(
                        context.isReady(),
                        json -> new ContextJson(json, budget).data(context),
                        Problem.of(context.findings()))
                .json();
    }

    private void data(StoryContext context) {
        json.flag("readyToCode", context.isReady());
        json.objects("blockers", context.blockers(), blocker -> {
            place(blocker.place());
            json.text("message", blocker.message());
        });
        json.object("story", () -> {
            named(context.story());
            json.text("milestone", context.story().milestone());
            json.text("deliveredIn", context.story().deliveredIn());
            json.text("text", fit(context.text()));
        });
        json.objects("releaseNotes", context.entries(), entry -> {
            json.text("path", entry.path());
            json.text("title", entry.title());
            json.text("release", entry.release());
        });
        json.text("newReleaseNote", context.newEntry());
        json.objects("specifications", context.specifications(), this::specification);
        json.objects("dependencies", context.dependencies(), this::named);
        json.objects("challenges", context.challenges(), this::challenge);
        json.objects("siblings", context.siblings(), this::named);
    }

    private void named(Story story) {
        json.text("id", story.id().text());
        json.text("title", story.title());
        json.text("status", story.status().value().map(StoryStatus::word));
        json.text("path", story.location().path());
        json.number("line", story.location().line());
    }

    private void specification(SpecificationPart part) {
        json.text("title", part.specification().title());
        json.text("status", part.specification().status().value().map(status -> status.word()));
        json.text("heading", part.heading());
        excerpt(part.text());
    }

    private void challenge(ChallengePart part) {
        json.text("title", part.challenge().title());
        json.text("path", part.challenge().ref());
        json.text("question", part.question());
        json.objects("parts", part.parts(), one -> {
            json.text("heading", one.heading());
            excerpt(one.text());
        });
    }

    private void excerpt(Excerpt text) {
        json.text("path", text.path());
        json.number("line", text.line());
        json.text("text", fit(text));
    }

    private String fit(Excerpt text) {
        return budget.fit(text.text(), text.place());
    }

    private void place(Location place) {
        json.text("path", place.path());
        json.number("line", place.line());
        json.number("column", place.column());
    }
}
