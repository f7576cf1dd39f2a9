package com.betterfleet.bfflow.status;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.text.Count;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is best done next in a work item: first what is broken, then what its phase lacks. */
final class NextStep {

    private static final int MOST_STORIES = 3;

    private final Chain chain;
    private final WorkParts parts;
    private final Phase phase;
    private final List<Finding> errors;

    NextStep(Chain chain, WorkParts parts, Phase phase, List<Finding> errors) {
        this.chain = chain;
        this.parts = parts;
        this.phase = phase;
        this.errors = errors;
    }

    /** One phrase; empty where nothing is left to do. */
    String text() {
        if (!errors.isEmpty()) {
            return "mend " + Count.of(errors.size(), "error") + ", the first at "
                    + errors.get(0).location();
        }
        return switch (phase) {
            case DISCOVERY -> discovery();
            case DEFINITION -> definition();
            case DELIVERY -> delivery();
            case DONE -> parts.item().inStage() == Stage.ARCHIVED ? "" : "archive it";
        };
    }

    private String discovery() {
        Optional<Challenge> draft = draft(parts.challenges(), Challenge::status);
        if (draft.isPresent()) {
            return "agree on the challenge, " + place(draft.get());
        }
        boolean asked = !parts.challenges().isEmpty()
                || parts.specifications().stream()
                        .anyMatch(specification ->
                                !specification.challenge().found().isEmpty());
        return asked ? "write the specification" : "write the challenge";
    }

    private String definition() {
        Optional<Specification> draft = draft(parts.specifications(), Specification::status);
        if (draft.isPresent()) {
            return "approve the specification, " + place(draft.get());
        }
        List<Story> ready = withStatus(StoryStatus.READY);
        if (!ready.isEmpty()) {
            return "start " + ids(ready);
        }
        List<Story> proposed = withStatus(StoryStatus.PROPOSED);
        return proposed.isEmpty() ? "write the stories" : "make ready " + ids(proposed);
    }

    private String delivery() {
        List<Story> begun = withStatus(StoryStatus.IN_DELIVERY);
        if (!begun.isEmpty()) {
            return "finish " + ids(begun);
        }
        List<Story> ready = withStatus(StoryStatus.READY);
        if (!ready.isEmpty()) {
            return "start " + ids(ready);
        }
        List<Story> done = withStatus(StoryStatus.DONE).stream()
                .filter(story -> chain.notes(story.id()).stream()
                        .allMatch(note -> note.release().isEmpty()))
                .toList();
        List<Story> proposed = withStatus(StoryStatus.PROPOSED);
        if (!proposed.isEmpty()) {
            return "make ready " + ids(proposed);
        }
        return done.isEmpty() ? "write that its stories are released" : "release " + ids(done);
    }

    private List<Story> withStatus(StoryStatus status) {
        return parts.stories().stream()
                .filter(story -> story.status().is(status))
                .sorted(java.util.Comparator.comparing(Story::id))
                .toList();
    }

    private static String ids(List<Story> stories) {
        String first = stories.stream().limit(MOST_STORIES).map(Story::ref).collect(Collectors.joining(", "));
        int more = stories.size() - MOST_STORIES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static <A extends DocumentArtefact> Optional<A> draft(
            List<A> artefacts, Function<A, Status<DocumentStatus>> status) {
        return artefacts.stream()
                .filter(one -> status.apply(one).is(DocumentStatus.DRAFT))
                .findFirst();
    }

    private static String place(DocumentArtefact artefact) {
        return artefact.location().path() + ":" + artefact.location().line();
    }
}
