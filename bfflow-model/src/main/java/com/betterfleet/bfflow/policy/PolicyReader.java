package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads {@code bfflow.yml} and what it extends. Strict: everything that is not understood is a mistake. */
public final class PolicyReader {

    private PolicyReader() {}

    /**
     * Reads a policy that may be absent: then the defaults hold.
     *
     * @param root the repository's root
     * @param file the policy's file, from the root
     * @param ruleIds the rules that there are
     * @param resources where a policy that is extended is looked for when the repository has no such file
     * @throws PolicyException if there is any mistake in it
     */
    public static Policy read(Path root, String file, Set<String> ruleIds, ClassLoader resources)
            throws PolicyException {
        return read(new DiskTree(root), file, ruleIds, resources);
    }

    /**
     * The same from other files than those on the disk.
     *
     * @param tree the repository's files
     * @param file the policy's file, from the root
     * @param ruleIds the rules that there are
     * @param resources where a policy that is extended is looked for when the repository has no such file
     * @throws PolicyException if there is any mistake in it, its name included
     */
    public static Policy read(SourceTree tree, String file, Set<String> ruleIds, ClassLoader resources)
            throws PolicyException {
        if (tree.isThere(file)) {
            return readExisting(tree, file, ruleIds, resources);
        }
        if (file.equals(Policy.FILE)) {
            RightName.check(tree, "the policy", Policy.FILE, "bfflow.yaml", ".bfflow.yml", ".bfflow.yaml");
        }
        return Policy.defaults();
    }

    /**
     * Reads a policy that somebody named, so that its absence is a mistake as well.
     *
     * @param root the repository's root
     * @param file the policy's file, from the root
     * @param ruleIds the rules that there are
     * @param resources where a policy that is extended is looked for when the repository has no such file
     * @throws PolicyException if it is not there, or there is any mistake in it
     */
    public static Policy readExisting(Path root, String file, Set<String> ruleIds, ClassLoader resources)
            throws PolicyException {
        return readExisting(new DiskTree(root), file, ruleIds, resources);
    }

    private static Policy readExisting(SourceTree tree, String file, Set<String> ruleIds, ClassLoader resources)
            throws PolicyException {
        PolicyFiles files = new PolicyFiles(new PolicySources(tree, resources));
        Mapping whole = files.load(file);
        StrictMapping keys = StrictMapping.of(whole, PolicyKeys.ALL);
        Policy policy = new PolicyKeys(ruleIds).read(keys);
        List<YamlProblem> mistakes = new ArrayList<>(files.problems());
        mistakes.addAll(keys.problems());
        if (mistakes.isEmpty()) {
            return policy;
        }
        // A key that nobody knows is seen twice: in its file, and in the whole.
        throw new PolicyException(mistakes.stream()
                .distinct()
                .sorted(Comparator.comparing(YamlProblem::location))
                .toList());
    }
}
