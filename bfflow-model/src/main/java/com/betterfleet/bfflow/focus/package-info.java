/**
 * Finds, without understanding a single page, the part of a repository in which one story's chain lies: what reads only that part
 * need not wait for the rest.
 */
@NullMarked
package com.betterfleet.bfflow.focus;

import org.jspecify.annotations.NullMarked;
