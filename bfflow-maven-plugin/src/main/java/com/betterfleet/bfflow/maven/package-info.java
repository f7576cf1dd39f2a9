/** The goals: each maps its parameters to one request to the model, prints what comes back, and fails the build. */
@NullMarked
package com.betterfleet.bfflow.maven;

import org.jspecify.annotations.NullMarked;
