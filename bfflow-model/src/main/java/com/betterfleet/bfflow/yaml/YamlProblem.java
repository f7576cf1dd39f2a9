package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;

/**
 * A key or value that is good YAML and yet not what belongs there.
 *
 * @param location the exact place
 * @param subject the key at fault, nested ones with dots ({@code waivers[2].until})
 * @param message what is wrong, one sentence without a full stop
 * @param fix what to do, one sentence
 */
public record YamlProblem(Location location, String subject, String message, String fix) {}
