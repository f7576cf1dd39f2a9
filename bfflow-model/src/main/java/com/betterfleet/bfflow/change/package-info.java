/** What is different since a base: the files, the stories that it is for, and how the chain was before. */
@NullMarked
package com.betterfleet.bfflow.change;

import org.jspecify.annotations.NullMarked;
