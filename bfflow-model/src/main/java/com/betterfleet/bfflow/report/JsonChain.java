package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The chain's part of {@code report.json}: every artefact, so that other tools need no parser of their own. */
final class JsonChain {

    private final Json json;
    private final Chain chain;

    JsonChain(Json json, Chain chain) {
        this.json = json;
        this.chain = chain;
    }

    void write() {
        json.objects("workItems", chain.workItems(), this::workItem);
        json.objects("challenges", chain.challenges(), this::challenge);
        json.objects("specifications", chain.specifications(), this::specification);
        json.objects("storySets", chain.storySets(), this::storySet);
        json.objects("stories", chain.stories(), this::story);
        json.objects("releasePlans", chain.releasePlans(), this::releasePlan);
        json.objects("releaseNotes", chain.releaseNotes(), this::releaseNote);
    }

    private void workItem(WorkItem item) {
        json.text("path", item.path());
        json.text("title", item.title());
        json.text("stage", item.inStage().word());
        json.text("page", item.page().map(Document::path));
    }

    private void challenge(Challenge challenge) {
        document(challenge, challenge.status(), challenge.status().value().map(DocumentStatus::word));
    }

    private void specification(Specification specification) {
        document(
                specification,
                specification.status(),
                specification.status().value().map(DocumentStatus::word));
        json.object("upstream", () -> json.texts("challenges", files(specification.challenge())));
    }

    private void storySet(StorySet set) {
        document(set, set.status(), set.status().value().map(StoryStatus::word));
        json.object("upstream", () -> {
            json.texts("specifications", sections(set.specification()));
            json.texts("challenges", files(set.challenge()));
        });
        json.texts("stories", refs(set.stories()));
    }

    private void story(Story story) {
        json.text("id", story.ref());
        json.text("title", story.title());
        status(story.status(), story.status().value().map(StoryStatus::word));
        place(story.document(), story.location());
        json.object("upstream", () -> {
            json.texts("specifications", sections(story.specification()));
            json.texts("challenges", refs(chain.challenges(story)));
        });
        json.text("set", story.inSet() ? Optional.of(story.document().path()) : Optional.empty());
        json.text("milestone", story.milestone());
        json.text("deliveredIn", story.deliveredIn());
        json.texts("releaseNotes", refs(chain.notes(story.id())));
    }

    private void releasePlan(ReleasePlan plan) {
        document(plan, plan.status(), plan.status().value());
        json.text("milestone", plan.milestone().map(Field::text));
    }

    private void releaseNote(ReleaseNote note) {
        json.text("path", note.path());
        json.text("title", note.title());
        json.texts("stories", ids(note.countsFor()));
        json.text("type", note.type());
        json.text("audience", note.audience());
        json.text("release", note.release());
    }

    private void document(DocumentArtefact artefact, Status<?> status, Optional<String> word) {
        json.text("title", artefact.title());
        status(status, word);
        place(artefact.document(), artefact.location());
    }

    private void status(Status<?> status, Optional<String> word) {
        json.text("status", word);
        json.flag("statusStated", status.source() != Source.NONE);
    }

    private void place(Document document, Location location) {
        json.text("stage", document.stage().word());
        json.text("workItem", document.workItem());
        JsonReport.place(json, location);
    }

    /** The files that an upstream resolves to, in the order of the page. */
    private static List<String> files(Upstream upstream) {
        return eachOnce(upstream, Found::path);
    }

    /** The same with the section that is meant: two sections of one file are two. */
    private static List<String> sections(Upstream upstream) {
        return eachOnce(
                upstream, found -> found.anchor().isEmpty() ? found.path() : found.path() + "#" + found.anchor());
    }

    private static List<String> eachOnce(Upstream upstream, Function<Found, String> name) {
        List<Found> found = upstream.found();
        if (found.size() == 1) {
            return List.of(name.apply(found.get(0)));
        }
        Set<String> names = new LinkedHashSet<>();
        for (Found one : found) {
            names.add(name.apply(one));
        }
        return List.copyOf(names);
    }

    private static List<String> refs(List<? extends Artefact> artefacts) {
        List<String> refs = new ArrayList<>();
        for (Artefact artefact : artefacts) {
            refs.add(artefact.ref());
        }
        return refs;
    }

    private static List<String> ids(List<StoryId> stories) {
        List<String> ids = new ArrayList<>();
        for (StoryId story : stories) {
            ids.add(story.text());
        }
        return ids;
    }
}
