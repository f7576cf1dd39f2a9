package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.ReleaseNote;

/**
 * An entry that stays unreleased.
 *
 * @param reason why, as the end of a sentence that begins with its path
 */
public record Held(ReleaseNote entry, String reason) {}
