package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.text.Lookalikes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns of phrase that several rules use. */
public final class Wording {

    private static final Pattern STAGE_FOLDER = Pattern.compile(
            "/(?:" + Arrays.stream(Stage.values()).map(Stage::word).collect(Collectors.joining("|")) + ")/");

    private static final Pattern KIND_IN_TITLE =
            Pattern.compile("^(?:Challenge|(?:Implementation )?Specification):\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN = Pattern.compile("[\\w./@+-]+");

    private Wording() {}

    /** A suggestion at the end of a sentence; nothing where nothing is near. */
    public static String didYouMean(Optional<String> near) {
        return near.map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** What of a word is not what it looks like, in brackets, where anything is. */
    public static String lookalike(String word) {
        return Lookalikes.said(word).map(said -> " (" + said + ")").orElse("");
    }

    /** {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The ids of stories, as people count. */
    public static List<String> ids(Collection<Story> stories) {
        Set<StoryId> ids = new TreeSet<>();
        for (Story story : stories) {
            ids.add(story.id());
        }
        List<String> texts = new ArrayList<>();
        for (StoryId id : ids) {
            texts.add(id.text());
        }
        return texts;
    }

    /** The ids of all stories that are known, those of other repositories included, as people count. */
    public static List<String> allIds(Chain chain) {
        List<StoryId> elsewhere = chain.elsewhere().storyIds();
        return elsewhere.isEmpty()
                ? ids(chain.stories())
                : Stream.concat(chain.storiesById().keySet().stream(), elsewhere.stream())
                        .distinct()
                        .sorted()
                        .map(StoryId::text)
                        .toList();
    }

    /** A path in which it makes no difference whether the work is active, in the backlog or archived. */
    public static String withoutStage(String path) {
        return STAGE_FOLDER.matcher(path).replaceFirst("/");
    }

    /** A title that does not say what kind of page it is of. */
    public static String withoutKind(String title) {
        return KIND_IN_TITLE.matcher(title).replaceFirst("");
    }

    /** A link as a page would write it; what the page is, its field says already. */
    public static String link(String fromPage, DocumentArtefact to) {
        return "[" + withoutKind(to.title()) + "](" + relative(fromPage, to.ref()) + ")";
    }

    /** A path as it stands in a command. */
    public static String quoted(String path) {
        return PLAIN.matcher(path).matches() ? path : '"' + path + '"';
    }

    /** How a page links to another. */
    public static String relative(String fromPage, String toPage) {
        int slash = fromPage.lastIndexOf('/');
        Path folder = Path.of("/" + fromPage.substring(0, slash < 0 ? 0 : slash));
        return folder.relativize(Path.of("/" + toPage)).toString().replace('\\', '/');
    }
}
