/** What a {@code #fragment} can point at: how site generators and forges make anchors of headings, attributes and HTML. */
@NullMarked
package com.betterfleet.bfflow.anchor;

import org.jspecify.annotations.NullMarked;
