/** Reads Markdown. The one place that knows flexmark: what leaves it is a {@link com.betterfleet.bfflow.page.Page}. */
@NullMarked
package com.betterfleet.bfflow.markdown;

import org.jspecify.annotations.NullMarked;
