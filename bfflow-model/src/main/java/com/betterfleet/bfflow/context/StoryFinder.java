package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryNames;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the story that somebody means: by its id, by the address or key of its issue in Linear, or by the name of a branch.
 *
 * @see <a href="https://linear.app/docs/github#link-using-the-branch-name">Linear: branch names</a>
 */
public final class StoryFinder {

    private static final int MOST_NAMES = 5;

    /** What nearly all ids look like. */
    private static final Pattern ID = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*-\\p{N}+");

    private final Chain chain;

    /** Among those of a chain. */
    public StoryFinder(Chain chain) {
        this.chain = chain;
    }

    /** The story; empty where nobody can say which it is. */
    public Optional<Story> find(String written) {
        String asked = written.strip();
        return byId(asked)
                .or(() -> LinearReference.of(asked).flatMap(reference -> byKey(reference.key())))
                .or(() -> inName(asked))
                .or(() -> elsewhere(asked));
    }

    /** The story of another repository whose id is a part of what is asked for. */
    private Optional<Story> elsewhere(String asked) {
        return chain.elsewhere().names().isEmpty()
                ? Optional.empty()
                : ID.matcher(asked)
                        .results()
                        .map(id -> new StoryId(id.group().toUpperCase(Locale.ROOT)))
                        .flatMap(id -> chain.elsewhere().stories(id).stream())
                        .findFirst();
    }

    /** One sentence for a person who asks for one that is not there. */
    public String unknown(String written) {
        List<String> ids = Wording.allIds(chain);
        if (ids.isEmpty()) {
            return "there is no story " + written.strip() + ": there is none at all yet";
        }
        return "there is no story " + written.strip()
                + Nearest.among(written.strip(), ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElseGet(() -> "; there are " + listed(ids));
    }

    private Optional<Story> byId(String asked) {
        return chain.stories().stream()
                .filter(story -> story.id().text().equalsIgnoreCase(asked))
                .findFirst();
    }

    private Optional<Story> byKey(String key) {
        return byId(key)
                .or(() -> chain.stories().stream()
                        .filter(story -> StoryNames.issues(story).contains(key))
                        .findFirst());
    }

    /** The story whose id, or issue's key, is a part of a branch's name. */
    private Optional<Story> inName(String name) {
        return chain.stories().stream()
                .filter(story -> StoryNames.isNamed(story, name))
                .findFirst();
    }

    private static String listed(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(MOST_NAMES, ids.size())));
        return ids.size() > MOST_NAMES ? first + " and " + (ids.size() - MOST_NAMES) + " more" : first;
    }
}
