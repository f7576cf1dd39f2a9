package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an artefact says that it comes from.
 *
 * @param source who says it
 * @param field where it is said; empty where nobody says it
 * @param links what it links to; empty where the field is text only, which names nothing
 */
public record Upstream(Source source, Optional<Field> field, List<UpstreamLink> links) {

    /** Nothing is said. */
    public static final Upstream NONE = new Upstream(Source.NONE, Optional.empty(), List.of());

    /** One link of the field. */
    public record UpstreamLink(Link link, Kind expected, Target target) {}

    public Upstream {
        links = List.copyOf(links);
    }

    /** The links that count. */
    public List<Found> found() {
        if (links.size() == 1) {
            return links.get(0).target() instanceof Found target ? List.of(target) : List.of();
        }
        List<Found> found = new ArrayList<>(links.size());
        for (UpstreamLink link : links) {
            if (link.target() instanceof Found target) {
                found.add(target);
            }
        }
        return found;
    }

    /** Whether there are links and not one of them counts. */
    public boolean isBroken() {
        return !links.isEmpty() && found().isEmpty();
    }

    /** Whether it links to nothing at all. */
    public boolean isMissing() {
        return links.isEmpty();
    }

    /** The same, as the default that a set gives its stories. */
    public Upstream asDefault() {
        return source == Source.NONE ? this : new Upstream(Source.SET, field, links);
    }
}
