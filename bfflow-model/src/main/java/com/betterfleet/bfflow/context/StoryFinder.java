package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryNames;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the story that somebody means: by its id, by the address or key of its issue in Linear, or by the name of a branch.
 *
 * @see <a href="https://linear.app/docs/github#link-using-the-branch-name">Linear: branch names</a>
 */
public final class StoryFinder {

    private static final int MOST_NAMES = 5;

    /** What nearly all ids look like. */
    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}]*-\\p{N}+(?![\\p{L}\\p{N}])");

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final Chain chain;

    /** Among those of a chain. */
    public StoryFinder(Chain chain) {
        this.chain = chain;
    }

    /** The story; empty where nobody can say which it is, because none is named or several are. */
    public Optional<Story> find(String written) {
        String asked = written.strip();
        return byId(asked)
                .or(() -> LinearReference.of(asked).flatMap(reference -> byKey(reference.key())))
                .or(() ->
                        ids(asked).size() > 1 ? Optional.empty() : inName(asked).findFirst());
    }

    /** The stories whose id, or issue's key, is a part of a branch's name; those of other repositories by their id. */
    private Stream<Story> inName(String name) {
        return Stream.concat(
                chain.stories().stream().filter(story -> StoryNames.isNamed(story, name)),
                chain.elsewhere().names().isEmpty()
                        ? Stream.empty()
                        : ID.matcher(name)
                                .results()
                                .map(id -> new StoryId(id.group().toUpperCase(Locale.ROOT)))
                                .flatMap(id -> chain.elsewhere().stories(id).stream()));
    }

    /** The ids of the stories that are named, each once; in a list, of those as well that are not there. */
    private Set<String> ids(String name) {
        Set<String> ids = new LinkedHashSet<>();
        if (BETWEEN.matcher(name).find()) {
            BETWEEN.splitAsStream(name)
                    .filter(part -> ID.matcher(part).matches())
                    .map(part -> part.toUpperCase(Locale.ROOT))
                    .forEach(ids::add);
        }
        inName(name).map(story -> story.id().text()).forEach(ids::add);
        return ids;
    }

    /** One sentence for a person who names several, where only one can be had; empty for who does not. */
    public Optional<String> several(String written) {
        Set<String> ids = ids(written.strip());
        return find(written).isPresent() || ids.size() < 2
                ? Optional.empty()
                : Optional.of("one story is needed, and " + written.strip() + " names " + String.join(" and ", ids));
    }

    /** One sentence for a person who asks for one that is not there, or for several. */
    public String unknown(String written) {
        Optional<String> several = several(written);
        if (several.isPresent()) {
            return several.get();
        }
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

    private static String listed(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(MOST_NAMES, ids.size())));
        return ids.size() > MOST_NAMES ? first + " and " + (ids.size() - MOST_NAMES) + " more" : first;
    }
}
