package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;

/**
 * What Linear should hold, for programs. What each key means is said by {@code linear.schema.json} beside this class; the two
 * change together.
 */
public final class MirrorJson {

    /** Grows when a key goes away or changes its meaning. */
    private static final int SCHEMA_VERSION = 1;

    private MirrorJson() {}

    /** The bytes of the file: the same for the same repository. */
    public static byte[] file(Mirror mirror) {
        return Json.file(json -> write(json, mirror));
    }

    /** Writes it into an object. */
    public static void write(Json json, Mirror mirror) {
        json.number("schemaVersion", SCHEMA_VERSION);
        json.objects("initiatives", mirror.initiatives(), initiative -> {
            json.text("title", initiative.title());
            json.text("link", initiative.link());
            json.text("linear", initiative.linear());
            place(json, initiative.place());
        });
        json.objects("projects", mirror.projects(), project -> {
            json.text("title", project.title());
            json.texts("initiatives", project.initiatives());
            json.text("link", project.link());
            json.text("linear", project.linear());
            place(json, project.place());
        });
        json.objects("milestones", mirror.milestones(), milestone -> {
            json.text("name", milestone.name());
            json.text("project", milestone.project());
            json.text("targetDate", milestone.targetDate());
            json.flag("there", milestone.there());
        });
        json.objects("issues", mirror.issues(), issue -> issue(json, issue));
    }

    private static void issue(Json json, Mirror.Issue issue) {
        json.text("story", issue.story());
        json.text("title", issue.title());
        json.text("state", issue.state());
        json.text("project", issue.project());
        json.text("milestone", issue.milestone());
        json.texts("blockedBy", issue.blockedBy());
        json.text("description", issue.description());
        json.object("links", () -> {
            json.text("story", issue.links().story());
            json.texts("specifications", issue.links().specifications());
            json.texts("challenges", issue.links().challenges());
        });
        json.text("linear", issue.linear());
        place(json, issue.place());
    }

    private static void place(Json json, Location place) {
        json.text("path", place.path());
        json.number("line", place.line());
    }
}
