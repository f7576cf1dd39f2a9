package com.betterfleet.bfflow.git;

import com.betterfleet.bfflow.tree.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * What is different in the working tree from where its branch left the base.
 *
 * @param base what it was asked to be held against
 * @param mergeBase the short name of the commit where they parted; empty before the first commit
 * @param files what changed, by path, from the root
 * @param commits those that the base does not have, the newest first
 * @param branch the branch that is checked out, if one is
 * @param before the files of the merge base
 * @param tip the files of the base as it is now; empty where that is the merge base
 */
public record Comparison(
        BaseName base,
        Optional<String> mergeBase,
        List<ChangedFile> files,
        List<Commit> commits,
        Optional<String> branch,
        SourceTree before,
        Optional<SourceTree> tip) {

    public Comparison {
        files = List.copyOf(files);
        commits = List.copyOf(commits);
    }
}
