/** Makes the repairs that have only one right answer: tried on a draft first, and kept only where the chain is better for it. */
@NullMarked
package com.betterfleet.bfflow.fix;

import org.jspecify.annotations.NullMarked;
