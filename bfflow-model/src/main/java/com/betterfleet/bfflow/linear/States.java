package com.betterfleet.bfflow.linear;

import static com.betterfleet.bfflow.chain.StoryStatus.DONE;
import static com.betterfleet.bfflow.chain.StoryStatus.DROPPED;
import static com.betterfleet.bfflow.chain.StoryStatus.IN_DELIVERY;
import static com.betterfleet.bfflow.chain.StoryStatus.PROPOSED;
import static com.betterfleet.bfflow.chain.StoryStatus.READY;
import static com.betterfleet.bfflow.chain.StoryStatus.RELEASED;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a state in Linear means here: as the policy says; else the status whose word its name is; else what its type implies.
 * Linear has no state for what is released: there it stays done.
 *
 * @see <a href="https://linear.app/docs/configuring-workflows">Linear: issue status, and the types</a>
 */
public record States(Policy policy) {

    private static final Map<String, Set<StoryStatus>> BY_TYPE = Map.of(
            "triage", Set.of(PROPOSED),
            "backlog", Set.of(PROPOSED),
            "unstarted", Set.of(READY),
            "started", Set.of(IN_DELIVERY),
            "completed", Set.of(DONE, RELEASED),
            "canceled", Set.of(DROPPED),
            "duplicate", Set.of(DROPPED));

    /** What Linear calls the states of a new team. */
    private static final Map<StoryStatus, String> OF_NEW_TEAM = Map.of(
            PROPOSED, "Backlog",
            READY, "Todo",
            IN_DELIVERY, "In Progress",
            DONE, "Done",
            RELEASED, "Done",
            DROPPED, "Canceled");

    /** The statuses of stories whose issues may be in this state; empty where nobody knows it. */
    public Optional<Set<StoryStatus>> meaning(Issue issue) {
        Set<StoryStatus> stated = Arrays.stream(StoryStatus.values())
                .filter(status -> stated(status).anyMatch(issue.state()::equalsIgnoreCase))
                .collect(Collectors.toSet());
        if (!stated.isEmpty()) {
            return Optional.of(stated);
        }
        return Optional.ofNullable(policy.storyWords().get(Field.normalise(issue.state())))
                .map(status -> status == DONE ? Set.of(DONE, RELEASED) : Set.of(status))
                .or(() -> issue.stateType()
                        .flatMap(type -> Optional.ofNullable(BY_TYPE.get(type.toLowerCase(Locale.ROOT)))));
    }

    /** Whether nobody means to do it any more. */
    boolean isDropped(Issue issue) {
        return meaning(issue).filter(Set.of(DROPPED)::equals).isPresent();
    }

    /** What to set an issue to whose story has this status. */
    public String name(StoryStatus status) {
        return stated(status).findFirst().orElseGet(() -> OF_NEW_TEAM.getOrDefault(status, status.word()));
    }

    private Stream<String> stated(StoryStatus status) {
        return policy.linear().states().getOrDefault(status, List.of()).stream();
    }
}
