package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Map;
import java.util.Optional;

/** Understands the words in the field Status. */
final class StatusReader {

    private static final String STATUS = "status";

    private final Policy policy;

    StatusReader(Policy policy) {
        this.policy = policy;
    }

    /** The status of a challenge or a specification. */
    Status<DocumentStatus> ofDocument(Fields fields) {
        return stated(fields, Source.OWN, policy.documentWords())
                .orElseGet(() -> new Status<>(Optional.of(DocumentStatus.APPROVED), Source.NONE, Optional.empty()));
    }

    /** The status of a story set. */
    Status<StoryStatus> ofSet(Fields fields, Stage stage) {
        return stated(fields, Source.OWN, policy.storyWords()).orElseGet(() -> unstated(stage));
    }

    /** The status of a story on a page of its own. */
    Status<StoryStatus> ofStory(Fields own, Stage stage) {
        return ofSet(own, stage);
    }

    /** The status of a story in a set. */
    Status<StoryStatus> ofStory(Fields own, Fields set, Stage stage) {
        Optional<Status<StoryStatus>> stated = stated(own, Source.OWN, policy.storyWords());
        return stated.isPresent()
                ? stated.get()
                : stated(set, Source.SET, policy.storyWords()).orElseGet(() -> unstated(stage));
    }

    /** The status of a release plan: any word that another artefact may have. */
    Status<String> ofReleasePlan(Fields fields) {
        return fields.find(STATUS)
                .map(field -> {
                    String word = normalise(field.text());
                    boolean known = policy.storyWords().containsKey(word)
                            || policy.documentWords().containsKey(word);
                    return new Status<>(known ? Optional.of(word) : Optional.empty(), Source.OWN, Optional.of(field));
                })
                .orElseGet(() -> new Status<>(Optional.of(""), Source.NONE, Optional.empty()));
    }

    private static Status<StoryStatus> unstated(Stage stage) {
        return new Status<>(Optional.of(StoryStatus.unstated(stage)), Source.NONE, Optional.empty());
    }

    private static <S> Optional<Status<S>> stated(Fields fields, Source source, Map<String, S> words) {
        Optional<Field> field = fields.find(STATUS);
        return field.map(
                stated -> new Status<>(Optional.ofNullable(words.get(normalise(stated.text()))), source, field));
    }

    private static String normalise(String word) {
        return Field.normalise(word.replace('\u2019', '\''));
    }
}
