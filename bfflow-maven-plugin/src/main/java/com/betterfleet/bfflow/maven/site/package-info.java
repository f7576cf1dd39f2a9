/** The page of a Maven site. It knows Doxia, and no goal. */
@NullMarked
package com.betterfleet.bfflow.maven.site;

import org.jspecify.annotations.NullMarked;
