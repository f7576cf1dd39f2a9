/** Writes XML. Imports nothing of bfflow. */
@NullMarked
package com.betterfleet.bfflow.xml;

import org.jspecify.annotations.NullMarked;
