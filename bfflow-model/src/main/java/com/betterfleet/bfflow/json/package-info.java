/** Writes JSON. Imports nothing of bfflow. */
@NullMarked
package com.betterfleet.bfflow.json;

import org.jspecify.annotations.NullMarked;
