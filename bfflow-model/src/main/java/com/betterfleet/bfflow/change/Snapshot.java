package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.chain.Chain;
import java.util.Optional;

/** The repository as it was in a commit. It is read when it is first asked for, and then once. */
public interface Snapshot {

    /** Its chain; empty where it cannot be read, for its policy had mistakes for instance. */
    Optional<Chain> chain();

    /** The text of a file; empty where there is none, or none that is text. */
    Optional<String> text(String path);
}
