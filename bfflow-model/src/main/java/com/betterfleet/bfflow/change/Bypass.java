package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.git.Commit;
import java.util.List;

/**
 * That a commit asks for the change to pass without a story.
 *
 * @param reason why; blank where it does not say, and then it does not count
 * @param commit the commit's short name
 */
public record Bypass(String reason, String commit) {

    /** The trailer that says it. */
    public static final String TRAILER = "Bfflow-Bypass";

    static List<Bypass> in(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.trailers(TRAILER).stream().map(reason -> new Bypass(reason, commit.name())))
                .toList();
    }

    /** Whether it says why. */
    public boolean counts() {
        return !reason.isBlank();
    }
}
