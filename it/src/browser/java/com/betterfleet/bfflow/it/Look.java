package com.betterfleet.bfflow.it;

/** How somebody may look at a page. */
enum Look {
    LIGHT(1280, "light"),
    DARK(1280, "dark"),
    /** A phone. */
    NARROW(360, "light"),
    NARROW_DARK(360, "dark");

    private final int width;
    private final String scheme;

    Look(int width, String scheme) {
        this.width = width;
        this.scheme = scheme;
    }

    /** How wide the window is. */
    int width() {
        return width;
    }

    /** Whether light or dark colours are preferred. */
    String scheme() {
        return scheme;
    }
}
