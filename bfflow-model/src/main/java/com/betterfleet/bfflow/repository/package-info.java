/** Finds and reads the files of a repository and makes the chain of them. */
@NullMarked
package com.betterfleet.bfflow.repository;

import org.jspecify.annotations.NullMarked;
