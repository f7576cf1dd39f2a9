package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.StoryId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each note of a page can be linked to by: its first story's id in lower case, and a number behind it from the second
 * note of that story on. The names of the files decide which is the second, so that no other order changes an address.
 */
final class NoteAnchors {

    private NoteAnchors() {}

    /** The anchor of each entry, by its path. */
    static Map<String, String> of(List<ReleaseNote> entries) {
        Map<String, String> anchors = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        entries.stream().sorted(Comparator.comparing(NoteAnchors::name)).forEach(entry -> {
            String wanted = entry.countsFor().stream()
                    .sorted()
                    .findFirst()
                    .map(StoryId::text)
                    .orElseGet(() -> entry.fileName().replaceFirst("\\.[^.]*$", ""));
            anchors.put(entry.path(), unique(wanted, taken));
        });
        return anchors;
    }

    /** An anchor after this text that is not taken yet, and is from now on. */
    static String unique(String text, Set<String> taken) {
        String wanted = slug(text);
        String anchor = wanted;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = wanted + "-" + number;
        }
        return anchor;
    }

    /** So that {@code COR-10.md} comes before {@code COR-10--more.md}. */
    private static String name(ReleaseNote entry) {
        return entry.path().replaceFirst("\\.[^./]*$", "");
    }

    /** What may stand in an attribute and behind a {@code #} as it is. */
    static String slug(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }
}
