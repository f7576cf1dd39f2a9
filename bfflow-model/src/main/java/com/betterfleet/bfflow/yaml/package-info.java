/** Reads YAML 1.2 with the place of every key and value. The one place that knows Jackson's YAML. */
@NullMarked
package com.betterfleet.bfflow.yaml;

import org.jspecify.annotations.NullMarked;
