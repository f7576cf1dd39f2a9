/** Pages made of templates that people write. The one place that knows Mustache. */
@NullMarked
package com.betterfleet.bfflow.template;

import org.jspecify.annotations.NullMarked;
