/** Shows what has changed in the text that stories were agreed on, so that somebody can accept it. */
@NullMarked
package com.betterfleet.bfflow.review;

import org.jspecify.annotations.NullMarked;
