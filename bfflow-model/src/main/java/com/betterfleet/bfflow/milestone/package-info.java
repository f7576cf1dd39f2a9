/**
 * Whether a milestone can ship: what each of its stories still lacks, and the answer as text, Markdown and JSON. Judges
 * nothing anew: what a check found is told of the story that it holds up.
 */
@NullMarked
package com.betterfleet.bfflow.milestone;

import org.jspecify.annotations.NullMarked;
