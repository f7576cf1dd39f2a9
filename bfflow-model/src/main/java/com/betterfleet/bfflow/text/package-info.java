/** Words as people write them. Imports nothing of bfflow. */
@NullMarked
package com.betterfleet.bfflow.text;

import org.jspecify.annotations.NullMarked;
