package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Optional;
import java.util.Set;

/** What of the chain Linear has already: as far as it is known what it holds, else as far as the pages name it. */
public final class Present {

    private final Policy policy;
    private final Optional<Matches> matches;

    private Present(Policy policy, Optional<Matches> matches) {
        this.policy = policy;
        this.matches = matches;
    }

    /** That of a chain. */
    public static Present of(Chain chain, Policy policy, Optional<Workspace> workspace) {
        return new Present(policy, workspace.map(known -> new Matches(chain, policy, known)));
    }

    /** Whether Linear should have an issue for a story. */
    public static boolean isMirrored(Story story) {
        return Live.isMirrored(story);
    }

    /** The key of a story's issue. */
    public Optional<String> issue(Story story) {
        return matches.isPresent()
                ? matches.get().of(story).stream()
                        .map(match -> match.issue().key())
                        .findFirst()
                : Claim.of(story, policy, Set.of()).stream().map(Claim::key).findFirst();
    }

    /** The address of a specification's project, or its name. */
    public Optional<String> project(Specification specification) {
        return matches.isPresent()
                ? matches.get()
                        .project(specification)
                        .map(project -> project.url().orElseGet(project::name))
                : written(specification, LinearType.PROJECT);
    }

    /** Whether a specification's project has a milestone; where nobody knows, it has none. */
    public boolean hasMilestone(Specification specification, String name) {
        return matches.flatMap(known -> known.project(specification))
                .filter(project -> project.milestones().contains(name))
                .isPresent();
    }

    /** The address of a challenge's initiative: only its page says it. */
    public Optional<String> initiative(Challenge challenge) {
        return written(challenge, LinearType.INITIATIVE);
    }

    private static Optional<String> written(DocumentArtefact artefact, LinearType type) {
        return artefact.document().fields().find(type.noun()).stream()
                .flatMap(field -> LinearReference.written(field).stream())
                .filter(written -> LinearReference.of(written)
                        .filter(reference -> reference.type() == type)
                        .isPresent())
                .findFirst();
    }
}
