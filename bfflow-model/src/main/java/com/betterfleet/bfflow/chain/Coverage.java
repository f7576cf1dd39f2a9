package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Target.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stories answer which requirement of a specification.
 *
 * @param requirements in the order of the page
 * @param others the stories that link to no requirement
 * @param isClear whether it is known of every link to a part of the page where on the page that is
 */
public record Coverage(Specification specification, List<Answered> requirements, List<Story> others, boolean isClear) {

    /**
     * A requirement with the stories that link to it.
     *
     * @param stories those that were dropped included
     */
    public record Answered(Requirement requirement, List<Story> stories) {

        public Answered {
            stories = List.copyOf(stories);
        }

        /** Whether a story that was not dropped links to it. */
        public boolean isCovered() {
            for (Story story : stories) {
                if (!story.status().is(StoryStatus.DROPPED)) {
                    return true;
                }
            }
            return false;
        }
    }

    public Coverage {
        requirements = List.copyOf(requirements);
        others = List.copyOf(others);
    }

    /** That of a specification; {@code sections} are the names of the sections that hold its requirements. */
    public static Coverage of(Chain chain, Specification specification, Collection<String> sections) {
        List<Story> stories = chain.stories(specification);
        Map<String, List<Integer>> byAnchor = byAnchor(stories, specification);
        BitSet answering = new BitSet();
        List<Answered> requirements = new ArrayList<>();
        AnchorPlaces places = AnchorPlaces.on(specification.document().page());
        for (Requirement requirement : Requirement.in(specification.document(), sections, places)) {
            BitSet answers = new BitSet();
            for (String anchor : requirement.anchors()) {
                for (int story : byAnchor.getOrDefault(anchor, List.of())) {
                    answers.set(story);
                }
            }
            answering.or(answers);
            requirements.add(new Answered(requirement, those(stories, answers)));
        }
        answering.flip(0, stories.size());
        return new Coverage(specification, requirements, those(stories, answering), places.know(byAnchor.keySet()));
    }

    private static List<Story> those(List<Story> stories, BitSet which) {
        List<Story> those = new ArrayList<>();
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            those.add(stories.get(i));
        }
        return those;
    }

    /** Which stories link to an anchor, so that each is looked at once, however many requirements there are. */
    private static Map<String, List<Integer>> byAnchor(List<Story> stories, Specification specification) {
        Map<String, List<Integer>> byAnchor = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            for (Found link : stories.get(i).specification().found()) {
                if (!link.anchor().isEmpty() && link.path().equals(specification.ref())) {
                    byAnchor.computeIfAbsent(link.anchor(), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return byAnchor;
    }

    /**
     * Whether any story says which requirement it answers; where none does, none is missed, nor where one links to who
     * knows which.
     */
    public boolean saysWhich() {
        if (!isClear) {
            return false;
        }
        for (Answered requirement : requirements) {
            if (!requirement.stories().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The requirements that are missed. */
    public List<Requirement> uncovered() {
        List<Requirement> uncovered = new ArrayList<>();
        if (saysWhich()) {
            for (Answered answered : requirements) {
                if (!answered.isCovered()) {
                    uncovered.add(answered.requirement());
                }
            }
        }
        return uncovered;
    }
}
