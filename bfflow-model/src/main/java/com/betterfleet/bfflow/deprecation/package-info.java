/** What users were told will go away, and what became of it. */
@NullMarked
package com.betterfleet.bfflow.deprecation;

import org.jspecify.annotations.NullMarked;
