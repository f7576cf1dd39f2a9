/** What Git knows of a repository. Needs no git program. Imports nothing of bfflow. */
@NullMarked
package com.betterfleet.bfflow.git;

import org.jspecify.annotations.NullMarked;
