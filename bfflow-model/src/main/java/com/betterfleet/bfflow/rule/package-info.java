/**
 * What a rule is, and what it finds. Each rule is one class in the package of its group; {@code check} lists and runs them.
 */
@NullMarked
package com.betterfleet.bfflow.rule;

import org.jspecify.annotations.NullMarked;
