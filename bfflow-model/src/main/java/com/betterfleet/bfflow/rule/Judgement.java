package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.change.Change;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;
import java.util.Optional;

/** What a rule may ask about the run: the policy, what Linear holds, and how much another rule's findings weigh. */
public interface Judgement {

    /** The repository's policy. */
    Policy policy();

    /** What Linear holds, where that is known. */
    default Optional<Workspace> workspace() {
        return Optional.empty();
    }

    /** What the stories were agreed on, where that is written down. */
    default Optional<Lock> lock() {
        return Optional.empty();
    }

    /** How much a finding of this rule weighs in this stage; a finding that belongs to no stage is weighed in full. */
    Severity severity(RuleInfo rule, Optional<Stage> stage);

    /** What is different since a base; empty where none is known, and all of the repository is judged alike. */
    default Optional<Change> change() {
        return Optional.empty();
    }

    /** What the rules about the chain have found, for those about the change, which are asked after them; else nothing. */
    default List<Reported> reported() {
        return List.of();
    }
}
