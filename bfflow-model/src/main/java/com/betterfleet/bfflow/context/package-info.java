/**
 * All that somebody needs to start on one story, in one piece: for a developer, or a coding agent that works for one.
 *
 * <p>{@link com.betterfleet.bfflow.context.StoryFinder} finds the story, {@link com.betterfleet.bfflow.context.ContextReader}
 * puts together what belongs to it.
 */
@NullMarked
package com.betterfleet.bfflow.context;

import org.jspecify.annotations.NullMarked;
