package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.AlmostStories;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry tells of a story that exists. */
public final class ReleaseNoteStory implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "release-note-story", Group.DELIVERY, Severity.ERROR, Reach.NO_STAGE)
            .judging(Subject.RELEASE_NOTE);

    private record Orphan(ReleaseNote note, StoryRef story) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<Orphan> orphans = orphans(chain, judgement);
        if (orphans.isEmpty() || chain.elsewhere().isIncomplete()) {
            // where an upstream is not there they may be for its stories
            return Stream.empty();
        }
        if (chain.elsewhere().names().isEmpty()
                && chain.missingWorkFolders().size() == chain.workFolders().size()) {
            // a policy that names a folder which is not there has its finding in nothing-to-govern
            return judgement.policy().workStated().isPresent() ? Stream.empty() : Stream.of(noStories(chain, orphans));
        }
        List<String> ids = Wording.allIds(chain);
        MeantStories meant = new MeantStories(chain, judgement.policy());
        return orphans.stream().map(orphan -> {
            List<StoryId> several = meant.several(orphan.story().id());
            return several.isEmpty() ? orphan(orphan, ids) : inOneText(orphan, several);
        });
    }

    /** Whether a story is there for an id is asked first: almost always one is, and no page need be looked at for it. */
    private static List<Orphan> orphans(Chain chain, Judgement judgement) {
        List<Orphan> orphans = new ArrayList<>();
        for (ReleaseNote note : chain.releaseNotes()) {
            for (StoryRef story : note.stories()) {
                if (chain.stories(story.id()).isEmpty()) {
                    orphans.add(new Orphan(note, story));
                }
            }
        }
        if (orphans.isEmpty()) {
            return orphans;
        }
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        Set<StoryId> misplaced = chain.strays().stream()
                .filter(Stray::isPage)
                .flatMap(stray -> stray.claimed().stream())
                .collect(Collectors.toSet());
        Set<List<String>> told = new HashSet<>();
        orphans.removeIf(orphan -> {
            StoryId id = orphan.story().id();
            boolean again = !told.add(List.of(orphan.note().path(), id.text()));
            return again || misplaced.contains(id) || almost.mean(id);
        });
        return orphans;
    }

    private static Violation inOneText(Orphan orphan, List<StoryId> several) {
        String written = orphan.story().id().text();
        String list = several.stream().map(StoryId::text).collect(Collectors.joining(", "));
        return Violation.of(
                        orphan.note(),
                        "'" + written + "' is one text, not a list of " + several.size() + " stories",
                        Fix.byHand(
                                orphan.note().stories().size() == 1
                                        ? "Write 'stories: [" + list + "]'."
                                        : "Write each of them as an item of its own: " + list + "."))
                .at(orphan.story().location())
                .about(written);
    }

    private static Violation orphan(Orphan orphan, List<String> all) {
        String id = orphan.story().id().text();
        List<String> ids = notYetNamed(orphan.note(), all);
        Optional<String> near = Nearest.among(id, ids).filter(other -> !other.equals(id));
        String inName = orphan.note().fileName().startsWith(id) ? ", and in the file's name." : ".";
        return Violation.of(
                        orphan.note(),
                        "the entry is for " + id + Wording.lookalike(id) + ", and no story has that id"
                                + Wording.didYouMean(near),
                        Fix.byHand(near.map(other -> "Write '" + other + "' under stories" + inName)
                                        .orElse("Name the story that it tells of under stories, or write that story."))
                                .orRespell(orphan.story().location(), id, Nearest.only(id, ids)))
                .at(orphan.story().location())
                .about(id);
    }

    /** Those that the entry may mean: it does not name one twice. */
    private static List<String> notYetNamed(ReleaseNote note, List<String> ids) {
        if (note.stories().size() == 1) {
            return ids;
        }
        Set<String> named = new HashSet<>();
        note.stories().forEach(story -> named.add(story.id().text()));
        return ids.stream().filter(id -> !named.contains(id)).toList();
    }

    private static Violation noStories(Chain chain, List<Orphan> orphans) {
        Orphan first = orphans.get(0);
        String work = Wording.list(chain.workFolders());
        return Violation.of(
                        first.note(),
                        "the entries here are for stories that cannot be found: there is no " + work,
                        Fix.byHand("Name the folder of the stories as 'work' in bfflow.yml; where they live in another"
                                + " repository, declare it as an upstream of the build."))
                .at(first.story().location())
                .affecting(orphans.stream()
                        .map(orphan -> orphan.story().id())
                        .distinct()
                        .sorted()
                        .map(StoryId::text)
                        .toList());
    }
}
