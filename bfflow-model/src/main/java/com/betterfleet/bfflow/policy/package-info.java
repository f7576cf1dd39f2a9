/** What a company decides for itself: {@code bfflow.yml}. */
@NullMarked
package com.betterfleet.bfflow.policy;

import org.jspecify.annotations.NullMarked;
