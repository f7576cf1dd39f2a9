package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.text.Address;

/** Reads which part of a page a link means. */
final class Fragments {

    private final boolean decoded;

    /** A forge undoes the percent-encoding that browsers copy; MkDocs compares a fragment as it is written. */
    Fragments(AnchorStyle style) {
        this.decoded = !style.isPythonMarkdown();
    }

    /** The anchor that a link names; empty for all of the page. */
    String anchor(Link link) {
        String written = Address.fragment(link.target());
        return decoded ? LinkResolver.decode(written) : written;
    }
}
