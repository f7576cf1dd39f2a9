/** Makes the pages of the site from those of the repository. */
@NullMarked
package com.betterfleet.bfflow.site;

import org.jspecify.annotations.NullMarked;
