package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Link;

/** Reads which part of a page a link means. */
final class Fragments {

    private final boolean decoded;

    /** A forge undoes the percent-encoding that browsers copy; MkDocs compares a fragment as it is written. */
    Fragments(AnchorStyle style) {
        this.decoded = !style.isPythonMarkdown();
    }

    /** The anchor that a link names; empty for all of the page. */
    String anchor(Link link) {
        int hash = link.target().indexOf('#');
        String written = hash < 0 ? "" : link.target().substring(hash + 1);
        return decoded ? LinkResolver.decode(written) : written;
    }
}
