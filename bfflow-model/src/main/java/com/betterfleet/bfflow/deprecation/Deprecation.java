package com.betterfleet.bfflow.deprecation;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.text.Version;
import java.util.Optional;

/**
 * Something that users were told will go away.
 *
 * @param entry the entry that tells them
 * @param since the release that deprecated it; empty while that is unreleased
 * @param removal the release that is to remove it, where the entry says it
 * @param removedBy the entry that tells of its removal, once there is one
 */
public record Deprecation(
        ReleaseNote entry, Optional<Version> since, Optional<Version> removal, Optional<ReleaseNote> removedBy) {

    /** Whether it should be gone by this version and no entry that went out says that it is. */
    public boolean isOverdueIn(Version version) {
        return removedBy.flatMap(ReleaseNote::release).isEmpty()
                && since.isPresent()
                && removal.filter(version::isAtLeast).isPresent();
    }
}
