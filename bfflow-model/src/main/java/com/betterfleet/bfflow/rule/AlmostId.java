package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.text.Lookalikes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what is meant as a story's id, and is written otherwise or stands elsewhere. */
final class AlmostId {

    private static final Pattern NUMBERED_STORY = Pattern.compile("(?i)(?:user )?story\\s*#?\\d+\\b.*", Pattern.DOTALL);

    private static final String TYPOGRAPHIC_DASHES = "\u2010-\u2015\u2212";
    private static final String DASHES = TYPOGRAPHIC_DASHES + "-";

    /** {@code OCPP 2.0.1} is a version. */
    private static final String NUMBER_ENDS = "(?![\\w-]|\\.\\d)";

    /** {@code COR 10}, {@code COR10}, {@code COR_10}, or with one of the typographic dashes. */
    private static final Pattern WRONG_JOINT = Pattern.compile(
            "([A-Za-z][A-Za-z0-9]*?)[ _" + TYPOGRAPHIC_DASHES + "]?(\\d+)" + NUMBER_ENDS + ".*", Pattern.DOTALL);

    /** {@code COR - 10:}. */
    private static final Pattern LOOSE_JOINT =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*) ?[" + DASHES + "] ?(\\d+)\\s*(?::.*|$)", Pattern.DOTALL);

    /** {@code COR-:}, {@code COR-TBD}, {@code COR-XX: …}. */
    private static final Pattern NO_NUMBER = Pattern.compile(
            "([A-Za-z][A-Za-z0-9]*)[" + DASHES
                    + "](?:TBD|TBA|TODO|NEW|[Xx]+|[Nn]+|[?#_]+|\\.{2,3}|\u2026)?\\s*(?::.*|$)",
            Pattern.DOTALL);

    /** {@code CRO-10:}. */
    private static final Pattern WITH_COLON = Pattern.compile("([A-Za-z]+)-(\\d+)\\s*:.*", Pattern.DOTALL);

    private static final Pattern LOUD = Pattern.compile("[A-Z]{2,}[A-Z0-9]*");

    /** Letters that begin an id only where any letters do. */
    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private static final String ANY_LETTER = "Q";

    /** The form of ids may say how long a number is. */
    private static final List<String> NUMBERS = List.of("1", "12", "123", "1234");

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
        this.atStart = Pattern.compile(id + "(?!\\w|\\.\\d).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
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
        if (seen.filter(id -> any || begins(id.prefix())).isPresent()) {
            return seen;
        }
        Matcher start = atStart.matcher(text);
        if (start.matches() && !form.isId(start.group(1))) {
            return form.idIgnoringCase(start.group(1)).filter(id -> any || begins(id.prefix()));
        }
        Matcher joint = WRONG_JOINT.matcher(text);
        if (joint.matches()) {
            String prefix = joint.group(1);
            boolean counts = any ? isFamiliar(prefix) || LOUD.matcher(prefix).matches() : begins(prefix);
            return counts ? id(prefix, joint.group(2)) : Optional.empty();
        }
        return any ? slipped(text) : Optional.empty();
    }

    /** Where only letters that begin the ids here can be meant. */
    private Optional<StoryId> slipped(String text) {
        Matcher loose = LOOSE_JOINT.matcher(text);
        if (loose.matches() && isFamiliar(loose.group(1))) {
            return id(loose.group(1), loose.group(2));
        }
        Matcher swapped = WITH_COLON.matcher(text);
        return swapped.matches() && !form.isId(swapped.group(1) + "-" + swapped.group(2))
                ? unswapped(swapped.group(1)).flatMap(prefix -> id(prefix, swapped.group(2)))
                : Optional.empty();
    }

    /** The letters that begin ids here, of which two neighbours are swapped. */
    private Optional<String> unswapped(String letters) {
        for (int i = 0; i + 1 < letters.length(); i++) {
            String other =
                    letters.substring(0, i) + letters.charAt(i + 1) + letters.charAt(i) + letters.substring(i + 2);
            if (isFamiliar(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Optional<StoryId> id(String prefix, String number) {
        return form.idIgnoringCase(prefix + "-" + number);
    }

    /** Whether a text begins as the ids here do, and with nothing, or a blank to be filled in, for the number. */
    boolean lacksNumber(String text) {
        Matcher found = NO_NUMBER.matcher(text);
        return found.matches() && form.parse(text).isEmpty() && isFamiliar(found.group(1));
    }

    /** Whether an id's letters begin other ids here, or the form of ids names them, or there are no others. */
    boolean isFamiliar(StoryId id) {
        return prefixes.isEmpty() || isFamiliar(prefix(id.prefix()));
    }

    private boolean isFamiliar(String letters) {
        String prefix = letters.toUpperCase(Locale.ROOT);
        String others = LETTER.matcher(prefix).replaceAll(ANY_LETTER);
        return begins(prefix)
                || NUMBERS.stream()
                        .anyMatch(number -> id(prefix, number).isPresent()
                                && id(others, number).isEmpty());
    }

    private boolean begins(String letters) {
        return prefixes.contains(prefix(letters));
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
