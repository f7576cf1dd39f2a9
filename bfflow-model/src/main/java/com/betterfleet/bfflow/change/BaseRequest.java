package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.git.BaseName;
import com.betterfleet.bfflow.git.Commit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * That a change is to be judged as such.
 *
 * @param base what it is held against
 * @param message the commit that is being written, if one is
 * @param branches what the branch is called, where none is checked out
 */
public record BaseRequest(BaseName base, Optional<Commit> message, List<String> branches) {

    /** The property that names a base. */
    public static final String PROPERTY = "bfflow.base";

    /** The base that says that all of the repository is to be judged, whatever the pipeline knows. */
    public static final String NONE = "none";

    /** In a pipeline for merged results the target's commit is what came apart; else where the branch began. */
    private static final List<String> COMMITS =
            List.of("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA");

    private static final List<String> TARGETS = List.of("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "GITHUB_BASE_REF");

    /** The variables by which a pipeline says so. */
    public static final List<String> VARIABLES =
            List.of(COMMITS.get(0), COMMITS.get(1), TARGETS.get(0), TARGETS.get(1));

    private static final List<String> BRANCHES =
            List.of("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_REF_NAME", "GITHUB_HEAD_REF");

    public BaseRequest {
        branches = List.copyOf(branches);
    }

    /**
     * What is asked for: by the property, else by the message that is being written, else by the pipeline.
     *
     * @param base what the property says
     * @param message the text of the file in which the message is being written
     * @param environment the variables of the environment
     * @return empty where all of the repository is to be judged
     */
    public static Optional<BaseRequest> of(
            Optional<String> base, Optional<String> message, Function<String, Optional<String>> environment) {
        if (word(base).equals(NONE)) {
            return Optional.empty();
        }
        Optional<BaseName> name = name(base, message, environment);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseRequest(name.get(), message.map(Commit::beingWritten), branches(environment)));
    }

    private static Optional<BaseName> name(
            Optional<String> base, Optional<String> message, Function<String, Optional<String>> environment) {
        if (!word(base).isEmpty()) {
            return Optional.of(new BaseName(word(base), PROPERTY, false));
        }
        if (message.isPresent()) {
            return Optional.of(new BaseName("HEAD", "bfflow.message", false));
        }
        for (String variable : VARIABLES) {
            String value = word(environment.apply(variable));
            if (!value.isEmpty()) {
                return Optional.of(new BaseName(value, variable, TARGETS.contains(variable)));
            }
        }
        return Optional.empty();
    }

    private static List<String> branches(Function<String, Optional<String>> environment) {
        Set<String> branches = new LinkedHashSet<>();
        for (String variable : BRANCHES) {
            branches.add(word(environment.apply(variable)));
        }
        branches.remove("");
        return List.copyOf(branches);
    }

    /** What is blank says nothing: a pipeline sets variables that it has no value for. */
    private static String word(Optional<String> value) {
        return value.isEmpty() ? "" : value.get().strip();
    }
}
