package com.betterfleet.bfflow.release;

/**
 * A file that changes its place.
 *
 * @param from where it is, from the root
 * @param to where it goes
 */
public record Move(String from, String to) {}
