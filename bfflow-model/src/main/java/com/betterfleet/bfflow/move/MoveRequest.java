package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Stage;
import java.util.Optional;

/**
 * What somebody wants to have moved.
 *
 * @param workItem the name of the work item's folder, or its path
 * @param to the stage in which it shall be
 */
public record MoveRequest(Optional<String> workItem, Optional<Stage> to) {

    /** Whether it asks for nothing else than this move; it may leave open what. */
    boolean means(ItemMove move) {
        boolean sameItem = workItem.map(
                        item -> item.equals(move.name()) || item.equals(move.source()) || item.equals(move.target()))
                .orElse(true);
        return sameItem && to.map(stage -> stage == move.to()).orElse(true);
    }
}
