package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.change.Change;
import java.util.List;
import java.util.function.Supplier;

/**
 * A change, to be held against what was before it.
 *
 * @param change what is different
 * @param before what was found at the merge base by its own policy; nothing where that cannot be read. Asked only where an
 *     answer needs it
 */
public record Held(Change change, Supplier<List<Finding>> before) {}
