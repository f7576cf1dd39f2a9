package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.tree.SourceTree;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.util.List;

/** A file that has only one right name would be overlooked under any other. */
public final class RightName {

    private RightName() {}

    /**
     * Looks whether a file that is not there is there under a name that it may be thought to have.
     *
     * @param what what the file is called in words
     * @param name its only right name, from the root
     * @param others the names that it may be thought to have
     * @throws PolicyException if it has one of them
     */
    public static void check(SourceTree tree, String what, String name, String... others) throws PolicyException {
        for (String other : others) {
            if (tree.isFile(other)) {
                throw new PolicyException(List.of(new YamlProblem(
                        Location.of(other),
                        "",
                        what + " is called " + name,
                        "Rename the file: git mv " + other + " " + name)));
            }
        }
    }
}
