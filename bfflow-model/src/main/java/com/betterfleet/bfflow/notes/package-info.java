/**
 * Release notes: which entries go into them, the page that they make, and the page in each format.
 *
 * <p>{@link com.betterfleet.bfflow.notes.ReleaseNotes} is the way in.
 */
@NullMarked
package com.betterfleet.bfflow.notes;

import org.jspecify.annotations.NullMarked;
