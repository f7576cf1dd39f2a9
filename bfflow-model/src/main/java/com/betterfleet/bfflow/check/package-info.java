/** The catalogue of rules, and the run that weighs what they find against the policy. */
@NullMarked
package com.betterfleet.bfflow.check;

import org.jspecify.annotations.NullMarked;
