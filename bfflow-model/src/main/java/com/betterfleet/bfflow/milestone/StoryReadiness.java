package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a story lacks before it can ship.
 *
 * @param story the story
 * @param entries its release-note entries, unreleased and released
 * @param missing what keeps it from being shipped
 * @param waived what would, if no waiver let it pass
 */
public record StoryReadiness(Story story, List<ReleaseNote> entries, List<Gap> missing, List<Finding> waived) {

    public StoryReadiness {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
        waived = List.copyOf(waived);
    }

    /** Whether it can ship. */
    public boolean canShip() {
        return missing.isEmpty();
    }

    /** Why users need not be told of it; empty where they are told, or nobody says why not. */
    public Optional<String> excused() {
        return entries.stream().allMatch(ReleaseNote::isSilent)
                ? entries.stream()
                        .map(ReleaseNote::reason)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it can ship without a word to users. */
    public boolean isExcused() {
        return canShip() && excused().isPresent();
    }

    /** {@code can ship}, {@code excused} or {@code cannot ship}. */
    public String verdict() {
        return isExcused() ? "excused" : canShip() ? "can ship" : "cannot ship";
    }

    /** Its status; the word that is written where nobody knows it. */
    public String status() {
        Status<StoryStatus> status = story.status();
        return status.value()
                .map(StoryStatus::word)
                .or(() -> status.field().map(Field::text))
                .orElse("unknown");
    }
}
