package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Link;
import java.util.List;

/**
 * What would be wrong with the site that a site generator makes of the governed pages.
 *
 * @param deadLinks the links on them that lead nowhere, upstream links excepted
 * @param notInNav the paths of those that its navigation leaves out
 */
public record Site(List<DeadLink> deadLinks, List<String> notInNav) {

    /** Nothing. */
    public static final Site FLAWLESS = new Site(List.of(), List.of());

    /** A link, and what became of it. */
    public record DeadLink(Link link, Target target) {}

    public Site {
        deadLinks = List.copyOf(deadLinks);
        notInNav = List.copyOf(notInNav);
    }
}
