/** Writes JSON. What of a text must not reach a terminal, it asks of {@code text}. */
@NullMarked
package com.betterfleet.bfflow.json;

import org.jspecify.annotations.NullMarked;
