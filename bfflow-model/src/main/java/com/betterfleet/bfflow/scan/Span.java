package com.betterfleet.bfflow.scan;

/**
 * A part of a text.
 *
 * @param from where it begins
 * @param to the offset behind it
 */
public record Span(int from, int to) {}
