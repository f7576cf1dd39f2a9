package com.betterfleet.bfflow.page;

/**
 * A word that is written wrong, and the only one that can be meant.
 *
 * @param location where it stands, or where the line's text begins in which it stands
 * @param written as it is written
 * @param meant as it must be written
 */
public record Respelling(Location location, String written, String meant) {}
