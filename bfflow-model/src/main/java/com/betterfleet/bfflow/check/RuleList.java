package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.text.Nearest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule with what it weighs in one repository. */
public record RuleList(List<Line> rules) {

    /** Where a weight comes from that no policy sets. */
    public static final String DEFAULT = "default";

    /**
     * One rule.
     *
     * @param weights what it weighs in each stage
     * @param says what it says in one sentence; empty for one whose jar brings no page
     */
    public record Line(RuleInfo rule, Map<Stage, Weight> weights, Optional<String> says) {

        public Line {
            weights = Map.copyOf(weights);
        }

        /** What it weighs in a stage. */
        public Weight in(Stage stage) {
            return Optional.ofNullable(weights.get(stage)).orElseThrow();
        }

        /** Where its weights come from: each place once, {@link #DEFAULT} only where no policy sets any. */
        public List<String> from() {
            List<String> all = Arrays.stream(Stage.values())
                    .map(stage -> in(stage).from())
                    .distinct()
                    .toList();
            return all.size() == 1
                    ? all
                    : all.stream().filter(place -> !place.equals(DEFAULT)).toList();
        }
    }

    /**
     * What a rule weighs.
     *
     * @param from the line of the policy that says so, as {@code bfflow.yml:4}, or {@link #DEFAULT}
     */
    public record Weight(Severity severity, String from) {}

    public RuleList {
        rules = List.copyOf(rules);
    }

    /**
     * The rules of a repository, by group.
     *
     * @param pages where the rules' pages are found
     */
    public static RuleList of(List<RuleInfo> rules, Policy policy, ClassLoader pages) {
        return new RuleList(rules.stream()
                .sorted(Comparator.comparing(RuleInfo::group))
                .map(rule -> new Line(
                        rule,
                        weights(rule, policy),
                        RulePages.of(rule.id(), pages).flatMap(RulePages::sentence)))
                .toList());
    }

    private static Map<Stage, Weight> weights(RuleInfo rule, Policy policy) {
        Map<Stage, Weight> weights = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Optional<Stage> judged =
                    Optional.of(stage).filter(any -> rule.reach().knowsStages());
            String from = policy.placeOf(rule.id(), judged)
                    .map(place -> place.path() + ":" + place.line())
                    .orElse(DEFAULT);
            weights.put(stage, new Weight(Checker.severity(policy, rule, judged), from));
        }
        return weights;
    }

    /** The groups that have rules, in order. */
    public List<Group> groups() {
        return rules.stream().map(line -> line.rule().group()).distinct().toList();
    }

    /** The rules of a group. */
    public List<Line> of(Group group) {
        return rules.stream().filter(line -> line.rule().group() == group).toList();
    }

    /** The rule of an id. */
    public Optional<Line> find(String id) {
        return rules.stream().filter(line -> line.rule().id().equals(id)).findFirst();
    }

    /** The ids that somebody may have meant by one that no rule has: the nearest, and those that contain it. */
    public List<String> near(String id) {
        List<String> ids = rules.stream().map(line -> line.rule().id()).toList();
        return Stream.concat(
                        Nearest.among(id, ids).stream(),
                        ids.stream().filter(known -> id.length() > 2 && known.contains(id)))
                .distinct()
                .toList();
    }
}
