package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.change.Bypass;
import java.util.List;
import java.util.Optional;

/**
 * What a change was held against, for whoever reads what came of it.
 *
 * @param base the name of the base
 * @param from who named it: a property or a variable of the environment
 * @param mergeBase the short name of the commit where they parted; empty before the first commit
 * @param files how many files changed
 * @param readable whether the merge base could be judged; where not, nothing counts as older
 * @param bypasses where its commits ask for it to pass without a story
 */
public record ChangeSummary(
        String base, String from, Optional<String> mergeBase, int files, boolean readable, List<Bypass> bypasses) {

    public ChangeSummary {
        bypasses = List.copyOf(bypasses);
    }
}
