package com.betterfleet.bfflow.focus;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text, whatever it means there. Says rather too much than too little. */
record RawText(String text) {

    /** The names of folders that stand in paths, of these. */
    Set<String> folders(Set<String> known) {
        Set<String> found = new LinkedHashSet<>();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            int end = slash + 1;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            String name = text.substring(slash + 1, end);
            if (known.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isOfName(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '-'
                || letter == '_'
                || letter == '.';
    }

    /** Every story id in it. */
    Set<String> ids(Pattern form) {
        Set<String> found = new LinkedHashSet<>();
        Matcher id = form.matcher(text);
        while (id.find()) {
            found.add(id.group());
        }
        return found;
    }

    /** Every story id in a heading, in front matter or in the name of a file. */
    Set<String> defined(Pattern form) {
        Set<String> found = new LinkedHashSet<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).strip();
            if (line.startsWith("#") || line.startsWith("id:") || line.endsWith(".md")) {
                found.addAll(new RawText(line).ids(form));
            }
            from = to + 1;
        }
        return found;
    }

    boolean contains(String word) {
        return text.contains(word);
    }
}
