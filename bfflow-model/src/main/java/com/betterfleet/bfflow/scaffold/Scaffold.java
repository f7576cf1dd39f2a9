package com.betterfleet.bfflow.scaffold;

import java.io.IOException;
import java.nio.file.Path;

/** Something to be made. */
public sealed interface Scaffold permits NewFile, Addition {

    /** The file, from the root. */
    String path();

    /**
     * Makes it.
     *
     * @throws ScaffoldException if something is there already that would be lost
     */
    void write(Path root) throws IOException, ScaffoldException;
}
