package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each entry of a release comes from, for whoever must show it: its stories, their specifications, and the challenges
 * behind them. What each key means is said by {@code release-trace.schema.json} beside this class.
 */
final class TraceNotes {

    static final int SCHEMA_VERSION = 1;

    private final Chain chain;

    TraceNotes(Chain chain) {
        this.chain = chain;
    }

    Map<String, Object> of(NotesRequest request, List<ReleaseNote> entries) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schemaVersion", SCHEMA_VERSION);
        values.put("version", request.release());
        values.put("milestone", request.milestone());
        values.put("entries", entries.stream().map(this::entry).toList());
        return values;
    }

    private Map<String, Object> entry(ReleaseNote entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", entry.path());
        values.put("title", entry.headline());
        values.put("type", entry.type());
        values.put("audience", entry.audience());
        values.put("release", entry.release());
        values.put("reason", entry.reason().filter(why -> entry.isSilent()));
        values.put(
                "stories",
                entry.countsFor().stream().distinct().sorted().map(this::story).toList());
        return values;
    }

    private Map<String, Object> story(StoryId id) {
        Optional<Story> story = chain.stories(id).stream().findFirst();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id.text());
        values.put("title", story.map(Story::title));
        values.put("status", story.flatMap(one -> one.status().value()).map(StoryStatus::word));
        values.put("path", story.map(one -> one.document().path()));
        values.put("line", story.map(one -> one.location().line()));
        values.put(
                "specifications",
                story.stream().flatMap(one -> specifications(one).stream()).toList());
        values.put(
                "challenges",
                story.stream()
                        .flatMap(one -> chain.challenges(one).stream())
                        .map(TraceNotes::document)
                        .toList());
        return values;
    }

    /** Two sections of one specification are two. */
    private List<Map<String, Object>> specifications(Story story) {
        return story.specification().found().stream()
                .distinct()
                .flatMap(found -> chain.specification(found.path()).stream().map(named -> specification(named, found)))
                .toList();
    }

    private Map<String, Object> specification(Specification specification, Found found) {
        Map<String, Object> values = document(specification);
        values.put("anchor", Optional.of(found.anchor()).filter(anchor -> !anchor.isEmpty()));
        values.put(
                "challenges",
                specification.challenge().found().stream()
                        .map(Found::path)
                        .distinct()
                        .flatMap(path -> chain.challenge(path).stream())
                        .map(Challenge::ref)
                        .toList());
        return values;
    }

    private static Map<String, Object> document(DocumentArtefact artefact) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", artefact.ref());
        values.put("title", artefact.title());
        return values;
    }
}
