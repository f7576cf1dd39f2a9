package com.betterfleet.bfflow.mkdocs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of paths as in a {@code .gitignore}, a line each; the last that matches decides.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">Git: the format of patterns</a>
 */
public final class PathPatterns {

    private record Line(Pattern pattern, boolean matches) {}

    /** The last first. */
    private final List<Line> lines = new ArrayList<>();

    private PathPatterns(String text) {
        text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> lines.add(line(line)));
        Collections.reverse(lines);
    }

    /** The patterns in a text. */
    public static PathPatterns of(String text) {
        return new PathPatterns(text);
    }

    /** Whether they match a file, or a folder that it is in. */
    public boolean match(String path) {
        return lines.stream()
                .filter(line -> line.pattern().matcher(path).matches())
                .findFirst()
                .filter(Line::matches)
                .isPresent();
    }

    private static Line line(String written) {
        boolean matches = !written.startsWith("!");
        String glob = matches ? written : written.substring(1);
        boolean folder = glob.endsWith("/");
        String inner = glob.substring(glob.startsWith("/") ? 1 : 0, glob.length() - (folder ? 1 : 0));
        boolean anchored = glob.startsWith("/") || inner.contains("/");
        String regex = (anchored ? "" : "(?:.*/)?") + regex(inner) + (folder ? "/.*" : "(?:/.*)?");
        return new Line(compile(regex), matches);
    }

    /** A pattern that is none, such as {@code [z-a]}, matches nothing. */
    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(regex, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return Pattern.compile("(?!)");
        }
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            int bracket = glob.charAt(i) == '[' ? glob.indexOf(']', i + 2) : -1;
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else if (glob.charAt(i) == '*' || glob.charAt(i) == '?') {
                regex.append(glob.charAt(i) == '*' ? "[^/]*" : "[^/]");
                i++;
            } else if (bracket > 0) {
                regex.append(choice(glob.substring(i + 1, bracket)));
                i = bracket + 1;
            } else {
                int literal = glob.charAt(i) == '\\' && i + 1 < glob.length() ? i + 1 : i;
                regex.append(Pattern.quote(glob.substring(literal, literal + 1)));
                i = literal + 1;
            }
        }
        return regex.toString();
    }

    /** What stands between brackets. */
    private static String choice(String letters) {
        boolean not = letters.startsWith("!") || letters.startsWith("^");
        String of = (not ? letters.substring(1) : letters).replaceAll("[\\\\\\[&^]", "\\\\$0");
        return (not ? "[^/" : "[") + of + "]";
    }
}
