/** Markdown as HTML that does no harm wherever it is shown. The one place that knows jsoup. */
@NullMarked
package com.betterfleet.bfflow.html;

import org.jspecify.annotations.NullMarked;
