package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.text.Nearest;
import com.betterfleet.bfflow.text.Printable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The milestones that a repository knows.
 *
 * @param names in alphabetical order
 */
public record Milestones(List<String> names) {

    private static final int MOST_NAMES = 10;

    public Milestones {
        names = names.stream().distinct().sorted().toList();
    }

    /**
     * Those that a release plan or the policy declares, a story is planned for, or a release delivered.
     *
     * @param declared those of the policy
     */
    public static Milestones of(Chain chain, Collection<String> declared) {
        return new Milestones(Stream.of(
                        declared.stream(),
                        chain.releasePlans().stream().flatMap(plan -> plan.milestones().stream()),
                        chain.releases().stream().map(Release::milestone).flatMap(Optional::stream),
                        chain.stories().stream().map(Story::milestone).flatMap(Optional::stream))
                .flatMap(names -> names)
                .toList());
    }

    /** Whether there is one of this name. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** One sentence for a person who asks for one that is not there. */
    public String unknown(String name) {
        String advice = Nearest.among(name, names)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> ": " + listed() + ".");
        return Printable.line("There is no milestone \"" + name + "\"" + advice);
    }

    /** What there is to choose from. */
    public String listed() {
        if (names.isEmpty()) {
            return "there is none at all yet";
        }
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return Printable.line("the milestones are " + first + more);
    }
}
