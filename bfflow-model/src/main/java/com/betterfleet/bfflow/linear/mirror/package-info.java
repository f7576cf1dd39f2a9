/** What Linear should hold of the chain: for programs, for Linear's importer, and for whoever fills Linear by hand. */
@NullMarked
package com.betterfleet.bfflow.linear.mirror;

import org.jspecify.annotations.NullMarked;
