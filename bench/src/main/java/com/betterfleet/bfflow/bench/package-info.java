/** Measures what the check adds to a build: a corpus that is always the same, real Maven builds in turn, and a table. */
@NullMarked
package com.betterfleet.bfflow.bench;

import org.jspecify.annotations.NullMarked;
