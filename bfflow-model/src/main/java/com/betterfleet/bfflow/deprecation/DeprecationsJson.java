package com.betterfleet.bfflow.deprecation;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.text.Version;
import java.util.List;
import java.util.Optional;

/** Deprecations for other tools. */
public final class DeprecationsJson {

    private DeprecationsJson() {}

    /** The whole answer: the same bytes for the same repository. */
    public static byte[] of(List<Deprecation> deprecations) {
        return Answer.ok(json -> json.objects("deprecations", deprecations, one -> write(json, one)))
                .json();
    }

    private static void write(Json json, Deprecation one) {
        Optional<ReleaseNote.Deprecation> told = one.entry().deprecation();
        json.text("path", one.entry().path());
        json.text("title", one.entry().title());
        json.texts(
                "stories", one.entry().countsFor().stream().map(StoryId::text).toList());
        json.text("replacement", told.flatMap(ReleaseNote.Deprecation::replacement));
        json.text("since", one.since().map(Version::text));
        json.text("removal", one.removal().map(Version::text));
        json.text("removedBy", one.removedBy().map(ReleaseNote::path));
        json.text("removedIn", one.removedBy().flatMap(ReleaseNote::release));
    }
}
