package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;

/**
 * Something in a file that cannot be taken as it is written.
 *
 * @param location the exact place
 * @param subject the key or value at fault, which tells two flaws of one file apart
 * @param message what is wrong, one sentence
 * @param fix what to do, one sentence; may be empty
 */
public record Flaw(Location location, String subject, String message, String fix) {}
