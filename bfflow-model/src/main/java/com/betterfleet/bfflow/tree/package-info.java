/** The files that a repository is read from: those on the disk, or those of a commit. Imports nothing of bfflow. */
@NullMarked
package com.betterfleet.bfflow.tree;

import org.jspecify.annotations.NullMarked;
