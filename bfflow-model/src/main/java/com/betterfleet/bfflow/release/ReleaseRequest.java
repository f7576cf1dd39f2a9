package com.betterfleet.bfflow.release;

import java.util.Optional;
import java.util.Set;

/**
 * The release that somebody asks for.
 *
 * @param version its name, and its folder's
 * @param date ISO; empty where nobody says it
 * @param today ISO, in UTC: the date of a new release of which nobody says another
 * @param milestone the milestone that is cut: entries of stories that are planned for another one stay
 * @param audiences for whom the changelog is
 * @param append whether the version may be there already, and gets more entries
 * @param allowEmpty whether a release without entries is one
 * @param includeUnfinished whether entries go out whose stories are not done
 * @param updateStories whether the stories that go out are then said to be released
 */
public record ReleaseRequest(
        String version,
        Optional<String> date,
        String today,
        Optional<String> milestone,
        Set<String> audiences,
        boolean append,
        boolean allowEmpty,
        boolean includeUnfinished,
        boolean updateStories) {

    public ReleaseRequest {
        audiences = Set.copyOf(audiences);
    }
}
