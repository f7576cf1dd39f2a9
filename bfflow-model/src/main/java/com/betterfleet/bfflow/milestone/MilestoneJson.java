package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Waiver;
import java.util.List;

/**
 * A milestone for other tools. What each key means is said by {@code milestone.schema.json} beside this class; the two
 * change together.
 */
public final class MilestoneJson {

    private final Json json;

    private MilestoneJson(Json json) {
        this.json = json;
    }

    /** The whole answer: the same bytes for the same repository. */
    public static byte[] of(MilestoneReadiness milestone) {
        return new Answer(milestone.canShip(), json -> new MilestoneJson(json).write(milestone), problems(milestone))
                .json();
    }

    private static List<Problem> problems(MilestoneReadiness milestone) {
        return milestone.stories().stream()
                .flatMap(story -> story.missing().stream())
                .map(Gap::problem)
                .distinct()
                .toList();
    }

    private void write(MilestoneReadiness milestone) {
        json.text("milestone", milestone.name());
        json.flag("canShip", milestone.canShip());
        json.object("totals", () -> totals(milestone));
        json.objects("releasePlans", milestone.plans(), this::plan);
        json.objects("releases", milestone.releases(), this::release);
        json.objects("stories", milestone.stories(), this::story);
        json.objects("dropped", milestone.dropped(), this::named);
    }

    private void totals(MilestoneReadiness milestone) {
        json.number("stories", milestone.stories().size() + milestone.dropped().size());
        json.number("canShip", milestone.shipping());
        json.number("excused", milestone.excused());
        json.number("cannotShip", milestone.cannotShip());
        json.number("dropped", milestone.dropped().size());
        json.number("baselined", milestone.baselined());
        json.number("otherErrors", milestone.otherErrors());
    }

    private void plan(ReleasePlan plan) {
        json.text("title", plan.title());
        json.text("targetDate", plan.targetDate());
        json.text("owner", plan.owner());
        place(plan.milestone().map(Field::location).orElse(plan.location()));
    }

    private void release(Release release) {
        json.text("version", release.version());
        json.text("path", release.path());
        json.text("date", release.date());
        json.text("yanked", release.yanked());
    }

    private void story(StoryReadiness one) {
        named(one.story());
        json.text("status", one.status());
        json.flag("canShip", one.canShip());
        json.text("excused", one.excused());
        json.text("deliveredIn", one.story().deliveredIn());
        json.objects("missing", one.missing(), this::gap);
        json.objects("waived", one.waived(), this::waived);
        json.objects("releaseNotes", one.entries(), this::entry);
    }

    private void named(Story story) {
        json.text("id", story.ref());
        json.text("title", story.title());
        place(story.location());
    }

    private void gap(Gap gap) {
        json.text("rule", gap.rule());
        json.text("message", gap.message());
        json.text("command", gap.command());
        place(gap.location());
    }

    private void waived(Finding finding) {
        json.text("rule", finding.rule());
        json.text("message", finding.message());
        json.text("reason", finding.waiver().map(Waiver::reason));
        place(finding.location());
    }

    private void entry(ReleaseNote note) {
        json.text("path", note.path());
        json.text("title", note.title());
        json.text("type", note.type());
        json.text("release", note.release());
    }

    private void place(Location location) {
        json.text("path", location.path());
        json.number("line", location.line());
        json.number("column", location.column());
    }
}
