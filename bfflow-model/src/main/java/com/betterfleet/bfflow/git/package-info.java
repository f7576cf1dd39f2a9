/** What Git knows of a repository. Needs no git program, and reads no settings but the repository's own. */
@NullMarked
package com.betterfleet.bfflow.git;

import org.jspecify.annotations.NullMarked;
