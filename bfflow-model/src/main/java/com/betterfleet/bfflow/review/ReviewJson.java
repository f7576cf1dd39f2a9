package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.LockUpdate;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

/** A review for programs. What each key means is said by {@code review.schema.json} beside this class; the two change together. */
public final class ReviewJson {

    private ReviewJson() {}

    /** What has changed; the problems are what the rule says of it. */
    public static Answer of(Review review, List<Finding> findings) {
        return new Answer(
                review.isUnchanged(),
                json -> {
                    json.flag("locked", review.isLocked());
                    json.number("agreed", review.agreed());
                    json.objects("changed", review.changed(), changed -> write(json, changed));
                    json.texts("neverAgreed", texts(review.never()));
                    lines(json, "unlinked", review.unlinked());
                    lines(json, "unknown", review.unknown());
                },
                Problem.of(findings));
    }

    /** What was accepted; {@code written} where the lock is another one now. */
    public static Answer of(LockUpdate update, boolean written) {
        return new Answer(
                update.unread().isEmpty(),
                json -> {
                    json.flag("written", written);
                    json.objects("accepted", update.accepted(), link -> {
                        json.text("story", link.story().id().text());
                        json.text("link", link.now().link());
                    });
                    lines(json, "takenOut", update.takenOut());
                    json.texts("unread", texts(update.unread()));
                    json.texts("passedOver", texts(update.passedOver()));
                },
                List.of());
    }

    private static void write(Json json, ChangedText changed) {
        Optional<Location> place = changed.now().place();
        json.texts("stories", texts(changed.stories()));
        json.text("link", changed.now().link());
        json.text("heading", changed.now().heading());
        json.text("path", place.map(Location::path));
        json.number("line", place.map(Location::line));
        json.text("agreedLink", changed.agreed().link());
        json.text(
                "commit", changed.earlier().text().map(any -> changed.earlier().commit()));
        json.text("before", changed.earlier().text());
        json.text("now", changed.present());
        json.text("diff", changed.earlier().text().map(any -> changed.difference()));
    }

    private static void lines(Json json, String key, List<Agreement> lines) {
        json.objects(key, lines, line -> {
            json.text("story", line.story().text());
            json.text("link", line.link());
            json.text("path", line.location().path());
            json.number("line", line.location().line());
        });
    }

    private static List<String> texts(List<StoryId> stories) {
        return stories.stream().map(StoryId::text).toList();
    }
}
