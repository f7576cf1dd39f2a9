package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Set;

/**
 * A rule's identity.
 *
 * @param id as it stands in policies, reports and documentation
 * @param group the part of the catalogue that it belongs to
 * @param severity its default weight in active work
 * @param reach how its weight changes with the stage
 * @param judges the kinds of artefacts that pass it or not; none where it looks for something else, or does not say
 */
public record RuleInfo(String id, Group group, Severity severity, Reach reach, Set<Subject> judges) {

    /** The parts of the catalogue. */
    public enum Group {
        READING,
        IDENTITY,
        CHAIN,
        CONTENT,
        DELIVERY,
        MIRROR,
        CHANGE,
        UPSTREAM,
        EXCEPTIONS,
        /** Rules that a company adds. */
        OWN
    }

    /** How the weight of a rule changes with the stage of the work that it judges. */
    public enum Reach {
        /** Full in active work, one step lower in the backlog, nothing in archived work. */
        LIVE,
        /** Active work only. */
        ACTIVE_ONLY,
        /** One step lower in the backlog, full in archived work. */
        IDENTITY,
        /** One step lower in the backlog and in archived work. */
        LINK,
        /** Full in every stage. */
        EVERYWHERE,
        /** What it judges is in no stage. */
        NO_STAGE;

        /** Whether what it judges is in a stage at all. */
        public boolean knowsStages() {
            return this != NO_STAGE;
        }

        /** The weight in a stage of a rule that weighs {@code full} in active work. */
        public Severity in(Stage stage, Severity full) {
            return switch (stage) {
                case ACTIVE -> full;
                case BACKLOG ->
                    switch (this) {
                        case ACTIVE_ONLY -> Severity.OFF;
                        case LIVE, IDENTITY, LINK -> full.lowered();
                        case EVERYWHERE, NO_STAGE -> full;
                    };
                case ARCHIVED ->
                    switch (this) {
                        case LIVE, ACTIVE_ONLY -> Severity.OFF;
                        case IDENTITY, EVERYWHERE, NO_STAGE -> full;
                        case LINK -> full.lowered();
                    };
            };
        }
    }

    public RuleInfo {
        judges = Set.copyOf(judges);
    }

    /** A rule that does not say what it judges. */
    public RuleInfo(String id, Group group, Severity severity, Reach reach) {
        this(id, group, severity, reach, Set.of());
    }

    /** An error that applies as most rules do. */
    public static RuleInfo error(String id, Group group) {
        return new RuleInfo(id, group, Severity.ERROR, Reach.LIVE);
    }

    /** A warning that applies as most rules do. */
    public static RuleInfo warning(String id, Group group) {
        return new RuleInfo(id, group, Severity.WARNING, Reach.LIVE);
    }

    /** The same for a rule that says what it judges: reports then also tell what passes it. */
    public RuleInfo judging(Subject... subjects) {
        return new RuleInfo(id, group, severity, reach, Set.of(subjects));
    }
}
