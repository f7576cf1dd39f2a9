package com.betterfleet.bfflow.rule.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.MovedUp;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Repair;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A story that is built, or being built, has its release-note entry. */
public final class StoryReleaseNote implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "story-release-note", Group.DELIVERY, Severity.ERROR, Reach.ACTIVE_ONLY)
            .judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Set<StoryId> claimed = claimed(chain, judgement);
        List<Story> lacking = new ArrayList<>();
        Set<StoryId> told = new HashSet<>();
        for (Story story : chain.stories()) {
            // of several with one id it is one entry that lacks
            if (!claimed.contains(story.id()) && lacksEntry(chain, story) && told.add(story.id())) {
                lacking.add(story);
            }
        }
        return Stream.concat(violations(chain, lacking), deliveredHere(chain, claimed));
    }

    private static Stream<Violation> violations(Chain chain, List<Story> lacking) {
        if (lacking.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Story>> unstated = lacking.stream()
                .filter(story -> story.inSet() && statesNothing(story))
                .collect(groupingBy(story -> story.document().path(), LinkedHashMap::new, toList()));
        // a single story is told about itself; several that share one page share one cause
        unstated.values().removeIf(stories -> stories.size() == 1);
        Stream<Violation> together = chain.storySets().stream()
                .filter(set -> unstated.containsKey(set.ref()))
                .map(set -> {
                    List<Story> stories = unstated.getOrDefault(set.ref(), List.of());
                    return MovedUp.instead(
                            together(set, stories),
                            "status",
                            Stream.concat(
                                            Stream.of(set.document().fields()),
                                            stories.stream().map(Story::fields))
                                    .toList());
                });
        Stream<Violation> alone = lacking.stream()
                .filter(story -> !statesNothing(story)
                        || !unstated.containsKey(story.document().path()))
                .map(story -> statesNothing(story)
                        ? MovedUp.instead(
                                alone(chain, story),
                                "status",
                                List.of(story.fields(), story.document().fields()))
                        : alone(chain, story));
        return Stream.concat(together, alone);
    }

    private static Stream<Violation> deliveredHere(Chain chain, Set<StoryId> claimed) {
        List<Violation> violations = new ArrayList<>();
        for (Story story : chain.elsewhere().deliveredHere()) {
            if (!claimed.contains(story.id()) && hasNoEntry(chain, story)) {
                violations.add(alone(chain, story)
                        .at(Location.of(chain.notesFolder()))
                        .relatedTo(List.of(new Related(story.location(), "the story, which is delivered here"))));
            }
        }
        return violations.stream();
    }

    /**
     * Stories whose entry is there, but stray, or names one that does not exist, or is named for them and names another: that
     * is a finding already.
     */
    private static Set<StoryId> claimed(Chain chain, Judgement judgement) {
        MeantStories meant = new MeantStories(chain, judgement.policy());
        Set<StoryId> claimed = new HashSet<>();
        for (Stray stray : chain.strays()) {
            if (!stray.isPage()) {
                claimed.addAll(stray.claimed());
            }
        }
        for (ReleaseNote note : chain.releaseNotes()) {
            List<StoryId> stories = note.countsFor();
            for (StoryId story : stories) {
                if (chain.stories(story).isEmpty()) {
                    claimed.addAll(meant.by(story));
                }
            }
            if (note.claimed().isPresent() && !stories.contains(note.claimed().get())) {
                claimed.add(note.claimed().get());
            }
        }
        return claimed;
    }

    private static boolean statesNothing(Story story) {
        return story.status().source() == Source.NONE;
    }

    private static boolean lacksEntry(Chain chain, Story story) {
        if (story.deliveredIn().isPresent()) {
            return false;
        }
        if (statesNothing(story) && story.document().flaw().isPresent()) {
            // its front matter may well say the status; that it cannot be read is a finding already
            return false;
        }
        return hasNoEntry(chain, story);
    }

    private static boolean hasNoEntry(Chain chain, Story story) {
        if (story.status().value().isEmpty()) {
            return false;
        }
        StoryStatus status = story.status().value().get();
        List<ReleaseNote> notes = chain.notes(story.id());
        return status.inDeliveryOrDone()
                ? notes.isEmpty()
                : status == StoryStatus.RELEASED
                        && notes.stream().noneMatch(note -> note.release().isPresent());
    }

    private static Violation together(StorySet set, List<Story> stories) {
        List<String> ids = Wording.ids(stories);
        return Violation.of(
                        set,
                        "none of " + Wording.list(ids) + " says its status, so they count as "
                                + stories.get(0).status().value().orElseThrow().word()
                                + ", and they have no release-note entry",
                        Fix.byHand("Write '- Status: …' below the title for all of them or below each heading"
                                + " (proposed, ready, in delivery, done), and an entry for each in delivery or done."))
                .affecting(ids);
    }

    private static Violation alone(Chain chain, Story story) {
        StoryStatus status = story.status().value().orElseThrow();
        String says = statesNothing(story) ? " states no status, so it is " + status.word() : " is " + status.word();
        if (status == StoryStatus.RELEASED && !chain.notes(story.id()).isEmpty()) {
            return Violation.of(
                    story,
                    story.named() + says + ", but its release-note entry is still unreleased",
                    Fix.byHand("Release the entry, or write the status that the story has."));
        }
        if (status == StoryStatus.RELEASED) {
            return Violation.of(
                    story,
                    story.named() + says + " and has no release-note entry in " + chain.notesFolder() + "/released",
                    Fix.byHand("Write the entry into the folder of the release that it went out with."));
        }
        String path = chain.notesFolder() + "/unreleased/" + story.id() + ".md";
        return Violation.of(
                story,
                story.named() + says + " and has no release-note entry",
                Fix.byCommand(
                                "Write " + path + ".",
                                "mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=" + story.id())
                        .or(new Repair.WriteEntry(story.id(), path)));
    }
}
