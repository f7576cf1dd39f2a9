/** What a link to a page or to a part of it means: the text that somebody agrees on, and a name for it. */
@NullMarked
package com.betterfleet.bfflow.section;

import org.jspecify.annotations.NullMarked;
