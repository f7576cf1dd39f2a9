package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the unreleased entries go out: those whose stories are all done. A story that is not in this repository holds
 * nothing up, for nothing says that it is unfinished.
 *
 * @param taken those that go out
 * @param held those that stay
 */
record Selection(List<ReleaseNote> taken, List<Held> held) {

    /** As people count: COR-9 before COR-10. */
    private static final Comparator<ReleaseNote> ORDER =
            Comparator.comparing(Selection::firstStory).thenComparing(ReleaseNote::path);

    Selection {
        taken = List.copyOf(taken);
        held = List.copyOf(held);
    }

    static Selection of(Chain chain, ReleaseRequest request) {
        List<ReleaseNote> taken = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        List<ReleaseNote> unreleased = chain.releaseNotes().stream()
                .filter(entry -> entry.release().isEmpty())
                .sorted(ORDER)
                .toList();
        for (ReleaseNote entry : unreleased) {
            Optional<String> reason =
                    request.includeUnfinished() ? Optional.empty() : reason(chain, entry, request.milestone());
            reason.ifPresentOrElse(why -> held.add(new Held(entry, why)), () -> taken.add(entry));
        }
        return new Selection(taken, held);
    }

    private static StoryId firstStory(ReleaseNote entry) {
        return entry.countsFor().stream().min(Comparator.naturalOrder()).orElse(new StoryId(""));
    }

    /** What keeps an entry back: the first of its stories that does. */
    private static Optional<String> reason(Chain chain, ReleaseNote entry, Optional<String> milestone) {
        return entry.countsFor().stream()
                .flatMap(id -> chain.stories(id).stream())
                .flatMap(story -> reason(story, milestone).stream())
                .findFirst();
    }

    private static Optional<String> reason(Story story, Optional<String> milestone) {
        Optional<StoryStatus> status = story.status().value();
        if (status.isEmpty()) {
            return Optional.of(story.id() + " has the status '"
                    + story.status().field().map(Field::text).orElse("") + "', which nobody knows");
        }
        if (status.get() != StoryStatus.DONE && status.get() != StoryStatus.RELEASED) {
            String says = story.status().source() == Source.NONE ? " states no status, so it is " : " is ";
            return Optional.of(story.id() + says + status.get().word());
        }
        return story.milestone()
                .filter(other -> milestone.filter(name -> !name.equals(other)).isPresent())
                .map(other -> story.id() + " is planned for milestone " + other);
    }
}
