package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.lock.Lock;
import java.util.Optional;

/**
 * What some rules need beside the chain, and many repositories do not have.
 *
 * @param workspace what Linear holds
 * @param lock what the stories were agreed on
 */
public record Inputs(Optional<Workspace> workspace, Optional<Lock> lock) {

    /** A chain and nothing else. */
    public static final Inputs NONE = new Inputs(Optional.empty(), Optional.empty());
}
