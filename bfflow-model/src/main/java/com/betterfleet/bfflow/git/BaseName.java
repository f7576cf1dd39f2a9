package com.betterfleet.bfflow.git;

import java.util.List;

/**
 * What a change is to be held against.
 *
 * @param name a branch, a tag or a commit
 * @param from who says it: a property or a variable of the environment
 * @param isBranch whether it can only be the short name of a branch, which is looked for at the origin first
 */
public record BaseName(String name, String from, boolean isBranch) {

    /** The names under which Git may know it, the best first. */
    List<String> spellings() {
        return isBranch ? List.of("refs/remotes/origin/" + name, "refs/heads/" + name) : List.of(name);
    }
}
