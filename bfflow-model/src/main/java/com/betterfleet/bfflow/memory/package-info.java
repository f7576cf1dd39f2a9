/**
 * Remembers the outcome of a check together with everything that was looked at for it, so that the same check of the same files
 * need not be made again; and what was read of single pages, so that only those are read that changed. Loads as few classes as
 * can be: that is what it is for.
 */
@NullMarked
package com.betterfleet.bfflow.memory;

import org.jspecify.annotations.NullMarked;
