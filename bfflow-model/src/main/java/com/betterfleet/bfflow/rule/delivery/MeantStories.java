package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an entry means by an id that no story has, where that is beyond doubt. */
final class MeantStories {

    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;&]|\\band\\b)+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Chain chain;
    private final Pattern form;

    /** Every story's id by its letters and digits; made when it is first asked for, which it seldom is. */
    private final Map<String, StoryId> plain = new HashMap<>();

    MeantStories(Chain chain, Policy policy) {
        this.chain = chain;
        this.form = policy.storyId();
    }

    /** The ids that stand in one text, {@code COR-29, COR-1}; none where it is no such text. */
    List<StoryId> several(StoryId written) {
        List<StoryId> several = new ArrayList<>();
        for (String part : BETWEEN.split(written.text().strip(), -1)) {
            if (!form.matcher(part).matches()) {
                return List.of();
            }
            several.add(new StoryId(part));
        }
        return several.size() > 1 ? several : List.of();
    }

    /** Those that are meant: several in one text, or the one with the same letters and digits, {@code COR1}. */
    List<StoryId> by(StoryId written) {
        List<StoryId> several = several(written);
        return several.isEmpty()
                ? Optional.ofNullable(plain().get(plain(written.text()))).stream()
                        .toList()
                : several;
    }

    private Map<String, StoryId> plain() {
        if (plain.isEmpty()) {
            for (String id : Wording.allIds(chain)) {
                plain.putIfAbsent(plain(id), new StoryId(id));
            }
        }
        return plain;
    }

    private static String plain(String id) {
        return SIGNS.matcher(id).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
