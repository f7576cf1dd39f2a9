package com.betterfleet.bfflow.scaffold;

import java.io.IOException;
import java.nio.file.Path;

/** Something to be made. */
public sealed interface Scaffold permits NewFile, Addition, AgentsSection {

    /** The file, from the root. */
    String path();

    /**
     * Makes it.
     *
     * @return false if it is there already, just so
     * @throws ScaffoldException if something is there already that would be lost
     */
    boolean write(Path root) throws IOException, ScaffoldException;
}
