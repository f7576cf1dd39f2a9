package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever has fields: a page, or a story on a page. A story that is a page of its own has those of the page. */
record FieldHolder(Kind kind, Fields fields, Document document, Optional<Story> story) {

    static Stream<FieldHolder> all(Chain chain) {
        Map<String, Story> ownPages = chain.stories().stream()
                .filter(story -> !story.inSet())
                .collect(Collectors.toMap(story -> story.document().path(), story -> story, (one, other) -> one));
        Stream<FieldHolder> pages = chain.documents().stream()
                .map(document -> new FieldHolder(
                        document.kind(),
                        document.fields(),
                        document,
                        Optional.ofNullable(ownPages.get(document.path()))));
        Stream<FieldHolder> inSets = chain.stories().stream()
                .filter(Story::inSet)
                .map(story -> new FieldHolder(Kind.STORY, story.fields(), story.document(), Optional.of(story)));
        return Stream.concat(pages, inSets);
    }

    Violation violation(String message, Fix fix) {
        return story.map(known -> Violation.of(known, message, fix))
                .orElseGet(() -> Violation.of(document, message, fix));
    }
}
