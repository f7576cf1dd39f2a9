/** The text that each story was agreed on, by its fingerprint in {@code bfflow.lock.yml}, held against what stands there now. */
@NullMarked
package com.betterfleet.bfflow.lock;

import org.jspecify.annotations.NullMarked;
