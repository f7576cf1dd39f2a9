package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryNames;
import com.betterfleet.bfflow.change.NamedStories.Unknown;
import com.betterfleet.bfflow.git.Commit;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what commits and branches say of the stories that they are for. */
final class NameReader {

    private static final String TRAILER = "Story";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final Chain chain;
    private final StoryHeading form;
    private final Pattern ids;
    private final NavigableSet<StoryId> stated = new TreeSet<>();
    private final List<Unknown> unknown = new ArrayList<>();

    NameReader(Chain chain, Policy policy) {
        this.chain = chain;
        this.form = new StoryHeading(policy.storyId());
        this.ids = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + policy.storyId().pattern() + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }

    /** The subject names those whose ids stand anywhere in it; one that it begins with is meant as a story's. */
    void commit(Commit commit) {
        commit.trailers(TRAILER)
                .forEach(value ->
                        BETWEEN.splitAsStream(value).filter(id -> !id.isBlank()).forEach(id -> trailer(id, commit)));
        name(commit.subject());
        form.parse(commit.subject())
                .map(StoryHeading.Parts::id)
                .filter(id -> chain.stories(id).isEmpty())
                .ifPresent(id -> unknown.add(new Unknown(id.text(), commit.name(), false)));
    }

    /** A branch, or the subject of a commit. */
    void name(String name) {
        chain.stories().stream()
                .filter(story -> StoryNames.isNamed(story, name))
                .map(Story::id)
                .forEach(stated::add);
        if (!chain.elsewhere().names().isEmpty()) {
            ids.matcher(name)
                    .results()
                    .flatMap(id -> form.idIgnoringCase(id.group()).stream())
                    .filter(id -> !chain.elsewhere().stories(id).isEmpty())
                    .forEach(stated::add);
        }
    }

    private void trailer(String id, Commit commit) {
        Optional<Story> story = chain.stories().stream()
                .filter(one -> Stream.concat(Stream.of(one.id().text()), StoryNames.issues(one).stream())
                        .anyMatch(id::equalsIgnoreCase))
                .findFirst();
        story.map(Story::id)
                .or(() -> form.idIgnoringCase(id)
                        .filter(other -> !chain.elsewhere().stories(other).isEmpty()))
                .ifPresentOrElse(stated::add, () -> unknown.add(new Unknown(id, commit.name(), true)));
    }

    NavigableSet<StoryId> stated() {
        return stated;
    }

    List<Unknown> unknown() {
        return unknown;
    }
}
