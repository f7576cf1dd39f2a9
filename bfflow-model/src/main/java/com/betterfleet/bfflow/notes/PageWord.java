package com.betterfleet.bfflow.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A fixed word of a page, by its key in the repository's {@code _words.yml}. */
public enum PageWord {
    TOGETHER("together", "Release notes"),
    RELEASE("release", "Release {}"),
    UNRELEASED("unreleased", "Unreleased"),
    MILESTONE("milestone", "milestone {}"),
    WITHDRAWN("withdrawn", "withdrawn"),
    WITHDRAWN_BECAUSE("withdrawn-because", "This release was withdrawn"),
    NOTHING("nothing", "There is nothing here that users need to know."),
    CONTENTS("contents", "Contents"),
    ACTION_REQUIRED("action-required", "Action required"),
    OTHER("other", "Other"),
    ASKED_FOR("asked-for", "Asked for"),
    IMPACT("impact", "Impact"),
    WHAT_TO_DO("what-to-do", "What to do"),
    USE_INSTEAD("use-instead", "Use instead"),
    REMOVED_IN("removed-in", "Will be removed in"),
    SEE_ABOVE("see-above", "see {} above"),
    CONFIGURATION("configuration", "Configuration"),
    CHANGE("change", "Change"),
    SETTING("setting", "Setting"),
    KIND("kind", "Kind"),
    DEFAULT("default", "Default"),
    DESCRIPTION("description", "Description"),
    MORE("more", "… and {} more; see the full notes");

    /** What stands in a text for what is only known on the page. */
    static final String GAP = "{}";

    private final String key;
    private final String text;

    PageWord(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /** Its key. */
    public String key() {
        return key;
    }

    /** What it is unless the repository says otherwise. */
    public String text() {
        return text;
    }

    /** Whether its text must hold a gap that the page fills. */
    public boolean hasGap() {
        return text.contains(GAP);
    }

    /** All keys, in the order of their documentation. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(PageWord::key).toList();
    }

    /** The word of a key. */
    static Optional<PageWord> of(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }
}
