package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.policy.Policy;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A new story: at the end of its work item's page of stories, or as a page of its own where the others are. */
final class NewStory {

    private final Chain chain;
    private final Policy policy;
    private final Templates templates;

    NewStory(Chain chain, Policy policy, Templates templates) {
        this.chain = chain;
        this.policy = policy;
        this.templates = templates;
    }

    Scaffold of(WorkParts parts, NewRequest request) throws ScaffoldException, IOException {
        String id =
                request.id().map(String::strip).filter(text -> !text.isEmpty()).isPresent()
                        ? given(request.id().orElse("").strip())
                        : next(parts);
        Optional<StorySet> set = chain.storySets().stream()
                .filter(one -> parts.holds(one.document()))
                .findFirst();
        boolean alone = set.isEmpty();
        String path = alone
                ? parts.item().path() + "/stories/" + id + ".md"
                : set.get().ref();
        // a story of a set has the set's specification
        boolean inherits = set.filter(one -> !one.specification().isMissing()).isPresent();
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put("title", request.title().map(String::strip));
        values.put("id", Optional.of(id));
        values.put("level", Optional.of(alone ? "#" : "##"));
        values.put("specification", inherits ? Optional.empty() : NewPage.link(path, parts.specifications()));
        String text = templates.page(NewKind.STORY, values);
        return alone ? new NewFile(path, text) : new Addition(path, text);
    }

    private String given(String id) throws ScaffoldException {
        if (!policy.storyId().matcher(id).matches()) {
            throw new ScaffoldException(
                    "'" + id + "' is no story's id: " + policy.storyId().pattern());
        }
        List<Story> taken = chain.stories(new StoryId(id));
        if (!taken.isEmpty()) {
            throw new ScaffoldException(
                    taken.get(0).named() + " is there already: " + taken.get(0).location());
        }
        return id;
    }

    /** The number after the highest one, behind the letters that the other stories have. */
    private String next(WorkParts parts) throws ScaffoldException {
        String prefix = prefix(parts.stories())
                .or(() -> prefix(chain.stories()))
                .or(() -> policy.linear().teams().stream().findFirst().map(team -> team + "-"))
                .orElseThrow(() -> new ScaffoldException(
                        "bfflow.id is not given, and there is no other story whose letters it could have"));
        BigInteger highest = Stream.of(
                        chain.storiesById().keySet().stream(),
                        chain.elsewhere().storyIds().stream(),
                        chain.releaseNotes().stream().flatMap(note -> note.countsFor().stream()))
                .flatMap(ids -> ids)
                .filter(id -> id.prefix().equals(prefix))
                .map(StoryId::number)
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
        return given(prefix + highest.add(BigInteger.ONE));
    }

    private static Optional<String> prefix(List<Story> stories) {
        return stories.stream().map(Story::id).max(Comparator.naturalOrder()).map(StoryId::prefix);
    }
}
