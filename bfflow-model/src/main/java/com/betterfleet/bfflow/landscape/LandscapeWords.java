package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.landscape.Landscape.Delivery;
import com.betterfleet.bfflow.landscape.Landscape.Member;
import com.betterfleet.bfflow.landscape.Landscape.StoryLine;
import com.betterfleet.bfflow.text.Count;
import java.util.stream.Collectors;

/** What the picture says in words, in a terminal as well as in Markdown. */
final class LandscapeWords {

    private LandscapeWords() {}

    static String counts(Member member) {
        return Count.of(member.stories(), "story", "stories") + ", "
                + Count.of(member.unreleased(), "unreleased entry", "unreleased entries") + ", "
                + Count.of(member.releases(), "release");
    }

    static String story(StoryLine story) {
        return story.id() + (story.title().isEmpty() ? "" : " \"" + story.title() + "\"") + " (" + story.repository()
                + ")";
    }

    static String status(StoryLine story) {
        return story.status().map(StoryStatus::word).orElse("of a status that nobody knows");
    }

    /** Where users are told of it; empty where nobody needs to be. */
    static String delivery(StoryLine story) {
        if (story.lacksEntry()) {
            return "not yet" + story.deliveredIn().map(name -> " in " + name).orElse("");
        }
        return story.deliveries().stream().map(LandscapeWords::delivery).collect(Collectors.joining(", "));
    }

    private static String delivery(Delivery delivery) {
        return delivery.release()
                .map(version -> "in " + delivery.repository() + " " + version)
                .orElse("in " + delivery.repository() + ", unreleased");
    }
}
