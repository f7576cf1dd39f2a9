package com.betterfleet.bfflow.bench;

/** What the pages of the corpus look like, for one of the tools that are compared. */
interface Layout {

    /** The folder of all pages. */
    String docs();

    /** The page that says why. */
    String challenge(Item item);

    /** The page that says what. */
    String specification(Item item);

    /** The page with the slices. */
    String stories(Item item);

    /** The page that tells users of one slice. */
    String entry(Item item, int index);
}
