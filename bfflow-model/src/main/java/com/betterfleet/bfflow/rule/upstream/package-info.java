/** Whether what stories come from still says what they were agreed on. */
@NullMarked
package com.betterfleet.bfflow.rule.upstream;

import org.jspecify.annotations.NullMarked;
