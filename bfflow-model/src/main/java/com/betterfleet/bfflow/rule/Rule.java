package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import java.util.stream.Stream;

/** Judges one thing about the chain. Stateless: one object serves every run. */
public interface Rule {

    /** What it is called and how much it weighs. */
    RuleInfo info();

    /** What breaks it, in any order, whatever the stage: how much each weighs there is decided elsewhere. */
    Stream<Violation> check(Chain chain, Judgement judgement);
}
