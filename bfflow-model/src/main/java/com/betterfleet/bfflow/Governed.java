package com.betterfleet.bfflow;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Checker;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.PolicyReader;
import com.betterfleet.bfflow.repository.ChainReader;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A repository that is governed by its chain: what {@code validate} passes is exactly what every other goal works on.
 *
 * @param root the folder that all paths are relative to
 * @param policy what it decides for itself
 * @param chain what it holds
 */
public record Governed(Path root, Policy policy, Chain chain) {

    /**
     * Reads a repository.
     *
     * @param root the folder that all paths are relative to
     * @param policyFile the policy, from the root; it need not be there
     * @param resources where policies that others ship are found
     * @throws PolicyException if the policy has a mistake
     * @throws UnreadableException if a page or an entry cannot be read, or is not UTF-8
     * @throws IOException if the policy or {@code mkdocs.yml} cannot be read
     */
    public static Governed read(Path root, String policyFile, ClassLoader resources)
            throws PolicyException, UnreadableException, IOException {
        Policy policy = PolicyReader.read(root, policyFile, Catalogue.ids(), resources);
        return new Governed(
                root, policy, ChainReader.read(root, policy, com.betterfleet.bfflow.markdown.AnchorStyle.MKDOCS));
    }

    /** What all rules find, and why the build is to be let through all the same, if it is. */
    public Report check(Optional<String> bypass) {
        return new Report(chain, Checker.check(chain, policy, Catalogue.RULES), bypass);
    }
}
