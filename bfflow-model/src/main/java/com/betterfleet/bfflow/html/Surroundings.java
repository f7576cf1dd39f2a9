package com.betterfleet.bfflow.html;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The page on which a text will stand.
 *
 * @param prefix what is put before every anchor of the text, so that two texts on one page can have the same
 * @param link where a link leads from there
 * @param image the bytes of an image that becomes a part of the page; empty for one that is only linked to
 */
public record Surroundings(String prefix, UnaryOperator<String> link, Function<String, Optional<byte[]>> image) {}
