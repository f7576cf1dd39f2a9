package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings on pages of stories that are meant as a story's and are none: without notice of them, stories vanish. */
public final class AlmostStories {

    private static final Pattern NUMBERED_STORY = Pattern.compile("(?i)(?:user )?story\\s*#?\\d+\\b.*", Pattern.DOTALL);

    /** {@code COR 10}, {@code COR10}, {@code COR_10}, or with one of the typographic dashes. */
    private static final Pattern WRONG_JOINT =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*?)[ _\u2010-\u2015\u2212]?(\\d+)(?![\\w-]).*", Pattern.DOTALL);

    private static final Pattern LOUD = Pattern.compile("[A-Z]{2,}[A-Z0-9]*");

    private final Chain chain;
    private final StoryHeading form;
    private final Pattern atStart;
    private final Pattern within;
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, List<AlmostStory>> byPage = new TreeMap<>();

    /**
     * One such heading.
     *
     * @param meant the id that it probably means
     * @param problem what is wrong with the heading
     */
    public record AlmostStory(Section section, Optional<StoryId> meant, String problem) {}

    private AlmostStories(Chain chain, Policy policy) {
        this.chain = chain;
        this.form = new StoryHeading(policy.storyId());
        String id = "(" + policy.storyId().pattern() + ")";
        this.atStart = Pattern.compile(id + "(?![\\w]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.within = Pattern.compile("(?<![\\w-])" + id + "(?![\\w-])");
        for (Story story : chain.stories()) {
            prefixes.add(prefix(story.id().prefix()));
        }
        policy.linear().teams().forEach(team -> prefixes.add(prefix(team)));
    }

    /** Those of all pages of stories. */
    public static AlmostStories in(Chain chain, Policy policy) {
        AlmostStories almost = new AlmostStories(chain, policy);
        chain.storySets().forEach(set -> almost.byPage.put(set.ref(), almost.find(set)));
        return almost;
    }

    /** Those of one page. */
    public List<AlmostStory> on(StorySet set) {
        return byPage.getOrDefault(set.ref(), List.of());
    }

    /** Whether one of them probably means this id. */
    public boolean mean(StoryId id) {
        return byPage.values().stream()
                .flatMap(List::stream)
                .anyMatch(almost -> almost.meant().filter(id::equals).isPresent());
    }

    private List<AlmostStory> find(StorySet set) {
        List<AlmostStory> found = new ArrayList<>();
        for (Section section : set.sections()) {
            byName(section).ifPresent(found::add);
        }
        for (Section section : set.sections()) {
            if (section.heading().level() == 2
                    && !section.inStory()
                    && Wish.count(section.body()) > 0
                    && !holdsOneOf(section, found)) {
                found.add(
                        new AlmostStory(section, Optional.empty(), "holds a story, but its heading begins with no id"));
            }
        }
        return found;
    }

    /** Whether the section is, or holds, one that is found already. */
    private static boolean holdsOneOf(Section section, List<AlmostStory> found) {
        return found.stream()
                .map(AlmostStory::section)
                .anyMatch(other -> other.equals(section) || section.body().contains(other.heading()));
    }

    private Optional<AlmostStory> byName(Section section) {
        String text = section.heading().text();
        if (section.heading().level() == 1) {
            return form.parse(text)
                    .map(parts -> new AlmostStory(
                            section,
                            Optional.of(parts.id()),
                            "is a story's, but a story's heading is of level 2 or deeper"));
        }
        if (NUMBERED_STORY.matcher(text).matches()) {
            return Optional.of(new AlmostStory(section, Optional.empty(), "is nearly a story's, but has no id"));
        }
        Optional<StoryId> misspelt = misspelt(text);
        if (misspelt.isPresent()) {
            return Optional.of(
                    new AlmostStory(section, misspelt, "is nearly a story's; did you mean '" + misspelt.get() + "'?"));
        }
        Matcher later = within.matcher(text);
        if (!section.inStory() && later.find()) {
            StoryId id = new StoryId(later.group(1));
            if (chain.stories(id).isEmpty()) {
                return Optional.of(new AlmostStory(
                        section, Optional.of(id), "is nearly a story's, but does not begin with its id " + id));
            }
        }
        return Optional.empty();
    }

    /** The id at the beginning, with the wrong letter case or the wrong sign between letters and number. */
    private Optional<StoryId> misspelt(String text) {
        Matcher start = atStart.matcher(text);
        if (start.matches() && !form.isId(start.group(1))) {
            return id(start.group(1));
        }
        Matcher joint = WRONG_JOINT.matcher(text);
        if (joint.matches() && (LOUD.matcher(joint.group(1)).matches() || prefixes.contains(prefix(joint.group(1))))) {
            return id(joint.group(1) + "-" + joint.group(2));
        }
        return Optional.empty();
    }

    private Optional<StoryId> id(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(form::isId).map(StoryId::new);
    }

    private static String prefix(String text) {
        String letters = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        return letters.toUpperCase(Locale.ROOT);
    }
}
