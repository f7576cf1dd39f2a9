package com.betterfleet.bfflow.release;

import java.util.Optional;

/** The changelog writer, for tests of other packages. */
public final class Changelogs {

    private Changelogs() {}

    /** A changelog with these releases in it. */
    public static byte[] updated(byte[] old, String releases) throws ReleaseException {
        return Changelog.updated("CHANGELOG.md", Optional.of(old), releases);
    }
}
