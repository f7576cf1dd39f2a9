/** Writes files. Imports nothing of bfflow. */
@NullMarked
package com.betterfleet.bfflow.file;

import org.jspecify.annotations.NullMarked;
