/** What Linear holds, and where that differs from the chain. Values: it knows of no file, no format and no network. */
@NullMarked
package com.betterfleet.bfflow.linear;

import org.jspecify.annotations.NullMarked;
