package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.page.Location;

/** Another place that belongs to a finding, and why. */
public record Related(Location location, String message) {}
