package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever has fields: a page, or a story on a page. A story that is a page of its own has those of the page. */
record FieldHolder(Kind kind, Fields fields, Document document, Optional<Story> story) {

    static Stream<FieldHolder> all(Chain chain) {
        Map<String, Story> ownPages = new HashMap<>();
        List<FieldHolder> inSets = new ArrayList<>();
        for (Story story : chain.stories()) {
            if (story.inSet()) {
                inSets.add(new FieldHolder(Kind.STORY, story.fields(), story.document(), Optional.of(story)));
            } else {
                ownPages.putIfAbsent(story.document().path(), story);
            }
        }
        List<FieldHolder> all = new ArrayList<>();
        for (Document page : chain.documents()) {
            Optional<Story> story = Optional.ofNullable(ownPages.get(page.path()));
            all.add(new FieldHolder(page.kind(), page.fields(), page, story));
        }
        all.addAll(inSets);
        return all.stream();
    }

    Violation violation(String message, Fix fix) {
        return story.map(known -> Violation.of(known, message, fix))
                .orElseGet(() -> Violation.of(document, message, fix));
    }
}
