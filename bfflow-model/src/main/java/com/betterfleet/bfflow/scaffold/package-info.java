/** Makes new files, filled in with what the chain knows already. Never overwrites what people wrote. */
@NullMarked
package com.betterfleet.bfflow.scaffold;

import org.jspecify.annotations.NullMarked;
