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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        Set<StoryId> misplaced = chain.strays().stream()
                .filter(Stray::isPage)
                .flatMap(stray -> stray.claimed().stream())
                .collect(Collectors.toSet());
        List<Orphan> orphans = chain.releaseNotes().stream()
                .flatMap(note -> named(note).map(story -> new Orphan(note, story)))
                .filter(orphan -> chain.stories(orphan.story().id()).isEmpty())
                .filter(orphan -> !misplaced.contains(orphan.story().id()))
                .filter(orphan -> !almost.mean(orphan.story().id()))
                .toList();
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
        return orphans.stream().map(orphan -> orphan(orphan, ids));
    }

    /** The stories that an entry names, each once. */
    private static Stream<StoryRef> named(ReleaseNote note) {
        Map<StoryId, StoryRef> first = new LinkedHashMap<>();
        note.stories().forEach(story -> first.putIfAbsent(story.id(), story));
        return first.values().stream();
    }

    private static Violation orphan(Orphan orphan, List<String> ids) {
        String id = orphan.story().id().text();
        Optional<String> near = Nearest.among(id, ids).filter(other -> !other.equals(id));
        return Violation.of(
                        orphan.note(),
                        "the entry is for " + id + Wording.lookalike(id) + ", and no story has that id"
                                + Wording.didYouMean(near),
                        Fix.byHand(near.map(other -> "Write '" + other + "' under stories, and in the file's name.")
                                        .orElse("Name the story that it tells of under stories, or write that story."))
                                .orRespell(orphan.story().location(), id, Nearest.only(id, ids)))
                .at(orphan.story().location())
                .about(id);
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
