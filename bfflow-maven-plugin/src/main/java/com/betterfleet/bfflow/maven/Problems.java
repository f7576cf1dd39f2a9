package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.policy.PolicyException;
import java.util.List;

/** What kept a goal from doing what it was asked for, for programs. */
final class Problems {

    private Problems() {}

    static List<Problem> of(Exception e) {
        if (e instanceof PolicyException policy) {
            return policy.mistakes().stream()
                    .map(mistake -> Problem.at(mistake.location(), mistake.message(), mistake.fix()))
                    .toList();
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().map(Problem::of).toList();
    }
}
