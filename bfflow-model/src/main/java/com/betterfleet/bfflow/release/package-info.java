/**
 * Cuts releases: decides which entries go out, moves them, and brings the changelog up to date.
 *
 * <p>{@link com.betterfleet.bfflow.release.ReleaseCut} decides, {@link com.betterfleet.bfflow.release.ReleaseRun} does it. In
 * between stands the {@link com.betterfleet.bfflow.release.Journal}: whenever a run ends before its time, the next one goes
 * on from there.
 */
@NullMarked
package com.betterfleet.bfflow.release;

import org.jspecify.annotations.NullMarked;
