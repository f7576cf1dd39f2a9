package com.betterfleet.bfflow.chain;

/** What an upstream link turned out to point at. */
public sealed interface Target {

    /**
     * An artefact of the right kind.
     *
     * @param path its file
     * @param anchor the part of the page that is meant; empty for all of it
     */
    record Found(String path, String anchor) implements Target {

        public Found {
            // many mean the same part
            anchor = anchor.intern();
        }
    }

    /** No such file. */
    record NoFile(String path) implements Target {}

    /** A folder, not a page in it. */
    record Folder(String path) implements Target {}

    /** The file is there and of the right kind, but has no such anchor. */
    record NoAnchor(String path, String anchor) implements Target {}

    /** A file of another kind; {@link Kind#SUPPORTING} for one that is not part of the chain. */
    record OtherKind(String path, Kind kind) implements Target {}

    /** A file of the repository, but not in the folder of which the site is made. */
    record OutsideSite(String path, String pages) implements Target {}

    /** A path that leaves the repository. */
    record OutsideRepository() implements Target {}

    /** A page of an upstream that has none of this name. */
    record NotInUpstream(String origin) implements Target {}

    /** A page of an upstream that the build does not declare. */
    record UnknownUpstream(String name) implements Target {}

    /** A page of an upstream that may be missing, and is: what it is, nobody knows. */
    record Unknown() implements Target {}

    /** An address on the web that no declared upstream publishes, or one that is no address at all. */
    record Foreign() implements Target {}
}
