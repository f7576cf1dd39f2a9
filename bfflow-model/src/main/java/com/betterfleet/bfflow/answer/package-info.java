/** What a goal answers to a program: the same four keys for every goal. */
@NullMarked
package com.betterfleet.bfflow.answer;

import org.jspecify.annotations.NullMarked;
