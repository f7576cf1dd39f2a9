package com.betterfleet.bfflow.status;

import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.chain.WorkItem;

/**
 * How far one work item is.
 *
 * @param stories how many stories it has, dropped ones not counted
 * @param done how many of them are done or released
 * @param entries how many of them have a release-note entry
 * @param errors how many open errors lie in its folder, or in the entries of its stories
 * @param next what is best done next; empty where nothing is left to do
 */
public record ItemStatus(WorkItem item, Phase phase, int stories, int done, int entries, int errors, String next) {}
