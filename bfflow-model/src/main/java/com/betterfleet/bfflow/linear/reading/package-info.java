/** Where it is known from what Linear holds: exports, answers of its API, a snapshot that is committed, and the API itself. */
@NullMarked
package com.betterfleet.bfflow.linear.reading;

import org.jspecify.annotations.NullMarked;
