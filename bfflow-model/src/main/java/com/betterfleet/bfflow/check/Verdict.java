package com.betterfleet.bfflow.check;

import java.util.List;

/**
 * What one rule has to say about one artefact.
 *
 * @param kind the kind of artefact, as in {@code story}; {@code file} for what is no part of the chain
 * @param artefact a story's id, or a path
 * @param path the file that it is in
 * @param findings what was found, sorted by place; nothing where it passes
 */
public record Verdict(String rule, String kind, String artefact, String path, List<Finding> findings) {

    /** The kind of what is no part of the chain: a folder, the policy, a page that lies nowhere. */
    static final String FILE = "file";

    public Verdict {
        findings = List.copyOf(findings);
    }
}
