package com.betterfleet.bfflow.page;

/**
 * A link or an image as it is written.
 *
 * @param target the destination exactly as written, not decoded
 * @param text the text that a reader sees
 * @param location where the link begins
 */
public record Link(String target, String text, Location location) {

    public Link {
        // most lead where others do
        target = target.intern();
        text = text.intern();
    }
}
