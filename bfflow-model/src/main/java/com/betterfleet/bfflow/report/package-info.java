/** What a check found, for people and for tools: one class a format. Returns text and bytes; writes no file, prints nothing. */
@NullMarked
package com.betterfleet.bfflow.report;

import org.jspecify.annotations.NullMarked;
