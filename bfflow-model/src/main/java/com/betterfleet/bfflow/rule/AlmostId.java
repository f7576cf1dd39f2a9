package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.text.Lookalikes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what is meant as a story's id, and is written otherwise or stands elsewhere. */
final class AlmostId {

    private static final Pattern NUMBERED_STORY = Pattern.compile("(?i)(?:user )?story\\s*#?\\d+\\b.*", Pattern.DOTALL);

    /** {@code COR 10}, {@code COR10}, {@code COR_10}, or with one of the typographic dashes. */
    private static final Pattern WRONG_JOINT =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*?)[ _\u2010-\u2015\u2212]?(\\d+)(?![\\w-]).*", Pattern.DOTALL);

    private static final Pattern LOUD = Pattern.compile("[A-Z]{2,}[A-Z0-9]*");

    private final Chain chain;
    private final StoryHeading form;
    private final Pattern atStart;
    private final Pattern glued;
    private final Pattern within;
    private final Set<String> prefixes = new HashSet<>();

    AlmostId(Chain chain, Policy policy) {
        this.chain = chain;
        this.form = new StoryHeading(policy.storyId());
        String id = "(" + policy.storyId().pattern() + ")";
        this.atStart = Pattern.compile(id + "(?![\\w]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.glued = Pattern.compile(id + "(.*)", Pattern.DOTALL);
        this.within = Pattern.compile("(?<![\\w-])" + id + "(?![\\w-])");
        for (Story story : chain.stories()) {
            prefixes.add(prefix(story.id().prefix()));
        }
        policy.linear().teams().forEach(team -> prefixes.add(prefix(team)));
    }

    /** {@code Story 3: …}. */
    static boolean isNumberedStory(String text) {
        return NUMBERED_STORY.matcher(text).matches();
    }

    /**
     * The id that a text begins with, with the wrong letter case or the wrong sign between letters and number.
     *
     * @param any whether it may be one whose letters begin no other story's id
     */
    Optional<StoryId> misspelt(String text, boolean any) {
        String plain = Lookalikes.plain(text);
        Optional<StoryId> seen =
                plain.equals(text) ? Optional.empty() : form.parse(plain).map(StoryHeading.Parts::id);
        if (seen.filter(id -> any || prefixes.contains(prefix(id.prefix()))).isPresent()) {
            return seen;
        }
        Matcher start = atStart.matcher(text);
        if (start.matches() && !form.isId(start.group(1))) {
            return form.idIgnoringCase(start.group(1)).filter(id -> any || prefixes.contains(prefix(id.prefix())));
        }
        Matcher joint = WRONG_JOINT.matcher(text);
        if (!joint.matches()) {
            return Optional.empty();
        }
        boolean known = prefixes.contains(prefix(joint.group(1)));
        return known || (any && LOUD.matcher(joint.group(1)).matches())
                ? form.idIgnoringCase(joint.group(1) + "-" + joint.group(2))
                : Optional.empty();
    }

    /** The id that a text begins with, where something follows that does not part it from a title: {@code COR-10a}. */
    Optional<StoryId> joined(String text) {
        Matcher start = glued.matcher(text);
        if (!start.matches() || form.parse(text).isPresent()) {
            return Optional.empty();
        }
        StoryId id = new StoryId(start.group(1));
        boolean longer =
                Character.isLetterOrDigit(start.group(start.groupCount()).charAt(0));
        return longer || chain.stories(id).isEmpty() ? Optional.of(id) : Optional.empty();
    }

    /** The first id in a text. */
    Optional<StoryId> within(String text) {
        Matcher found = within.matcher(text);
        return found.find() ? Optional.of(new StoryId(found.group(1))) : Optional.empty();
    }

    private static String prefix(String text) {
        String letters = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        return letters.toUpperCase(Locale.ROOT);
    }
}
