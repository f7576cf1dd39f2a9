/** Moves a work item to another stage, with every link to it and from it. */
@NullMarked
package com.betterfleet.bfflow.move;

import org.jspecify.annotations.NullMarked;
