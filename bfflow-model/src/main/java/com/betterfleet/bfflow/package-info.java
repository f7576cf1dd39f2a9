/** The entrance: a repository with its policy and its chain, as every goal works on it. */
@NullMarked
package com.betterfleet.bfflow;

import org.jspecify.annotations.NullMarked;
