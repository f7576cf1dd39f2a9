package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What another stage means for the stories of a work item. */
final class NewStage {

    /** What a story in the archive is. */
    private static final Set<StoryStatus> SETTLED = Set.of(StoryStatus.DONE, StoryStatus.RELEASED, StoryStatus.DROPPED);

    private NewStage() {}

    static List<String> warnings(Chain chain, WorkItem item, Stage to) {
        List<Story> stories = chain.stories().stream()
                .filter(story -> story.document().workItem().equals(item.path()))
                .toList();
        List<String> warnings = new ArrayList<>();
        List<String> open = ids(stories, story -> isStated(story) && has(story, status -> !SETTLED.contains(status)));
        if (to == Stage.ARCHIVED && !open.isEmpty()) {
            warnings.add(Wording.list(open) + (open.size() == 1 ? " is" : " are")
                    + " not done, and in archived work no rule asks for it");
        }
        List<String> underWay = ids(stories, story -> isStated(story) && has(story, StoryStatus::inDeliveryOrDone));
        if (to == Stage.BACKLOG && !underWay.isEmpty()) {
            warnings.add(Wording.list(underWay) + (underWay.size() == 1 ? " is" : " are")
                    + " in delivery or done, and in the backlog no rule asks for a release-note entry");
        }
        List<String> unstated = ids(stories, story -> !isStated(story));
        if (!unstated.isEmpty()) {
            warnings.add(Wording.list(unstated) + (unstated.size() == 1 ? " says" : " say")
                    + " no status, and now " + (unstated.size() == 1 ? "counts" : "count") + " as "
                    + StoryStatus.unstated(to).word());
        }
        return warnings;
    }

    private static boolean isStated(Story story) {
        return story.status().source() != Source.NONE;
    }

    private static boolean has(Story story, Predicate<StoryStatus> wanted) {
        return story.status().value().filter(wanted).isPresent();
    }

    private static List<String> ids(List<Story> stories, Predicate<Story> wanted) {
        return Wording.ids(stories.stream().filter(wanted).toList());
    }
}
