package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.chain.WorkParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands beside what on the picture of a work item: everything once, beside the first thing that it comes from. */
final class ChainOrder {

    private final Chain chain;
    private final WorkParts parts;
    private final Map<String, Specification> specifications = new LinkedHashMap<>();
    private final Map<String, List<Specification>> answers = new LinkedHashMap<>();
    private final List<Specification> unasked = new ArrayList<>();

    ChainOrder(Chain chain, WorkParts parts) {
        this.chain = chain;
        this.parts = parts;
        parts.specifications().forEach(one -> specifications.put(one.ref(), one));
        parts.stories().stream()
                .flatMap(story -> chain.specifications(story).stream())
                .forEach(one -> specifications.putIfAbsent(one.ref(), one));
        parts.challenges().forEach(one -> answers.put(one.ref(), new ArrayList<>()));
        for (Specification specification : specifications.values()) {
            challenges(specification).stream()
                    .findFirst()
                    .map(first -> answers.computeIfAbsent(first.ref(), key -> new ArrayList<>()))
                    .orElse(unasked)
                    .add(specification);
        }
    }

    /** The specifications by the path of their first challenge, those of other work items that stories come from included. */
    Map<String, List<Specification>> answers() {
        return answers;
    }

    /** The specifications without a challenge. */
    List<Specification> unasked() {
        return unasked;
    }

    /** The stories without a specification. */
    List<Story> unspecified() {
        return parts.stories().stream()
                .filter(story -> chain.specifications(story).isEmpty())
                .toList();
    }

    /** The challenges that a specification names. */
    List<Challenge> challenges(Specification specification) {
        return specification.challenge().found().stream()
                .map(Found::path)
                .distinct()
                .flatMap(path -> chain.challenge(path).stream())
                .toList();
    }

    /** The stories of a specification that belong on this picture. */
    List<Story> stories(Specification specification) {
        return chain.stories(specification).stream()
                .filter(story -> parts.holds(story.document()) || parts.holds(specification.document()))
                .toList();
    }

    /** Whether a story stands beside this specification; to others that it comes from as well there is a line. */
    boolean isFirst(Specification specification, Story story) {
        return chain.specifications(story).stream()
                .map(Specification::ref)
                .filter(specifications::containsKey)
                .findFirst()
                .filter(specification.ref()::equals)
                .isPresent();
    }
}
