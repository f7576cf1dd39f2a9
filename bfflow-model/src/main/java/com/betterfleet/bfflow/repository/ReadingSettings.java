package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.policy.EntryWords;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What makes a difference to how a page is read, besides the page: what was read under other settings is no use. */
final class ReadingSettings {

    private ReadingSettings() {}

    /** All of it in one text. */
    static String of(Policy policy, AnchorStyle anchors) {
        List<String> settings = new ArrayList<>();
        settings.add(anchors.name());
        settings.add(policy.storyId().pattern());
        settings.add(policy.releaseNotes());
        settings.add(String.valueOf(policy.maxFileSize().bytes()));
        policy.kinds().forEach((kind, patterns) -> {
            settings.add(kind.word());
            add(patterns, settings);
        });
        add(policy.work(), settings);
        add(EntryWords.types(policy), settings);
        add(EntryWords.audiences(policy), settings);
        return String.join("\n", settings);
    }

    /** With their number before them, so that none can be taken for one of the next. */
    private static void add(Collection<String> texts, List<String> settings) {
        settings.add(String.valueOf(texts.size()));
        settings.addAll(texts);
    }
}
