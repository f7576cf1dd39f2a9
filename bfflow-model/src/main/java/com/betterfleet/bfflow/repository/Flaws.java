package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.yaml.YamlProblem;

/** Takes what the YAML reader complains of into the chain. */
final class Flaws {

    private Flaws() {}

    static Flaw of(YamlProblem problem) {
        return new Flaw(problem.location(), problem.subject(), problem.message(), problem.fix(), problem.respelling());
    }
}
