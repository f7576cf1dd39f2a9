/** Changes to the files of a repository: shown first, then made. */
@NullMarked
package com.betterfleet.bfflow.edit;

import org.jspecify.annotations.NullMarked;
