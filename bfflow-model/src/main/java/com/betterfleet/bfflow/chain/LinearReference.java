package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in Linear that the repository names.
 *
 * @param type what it is
 * @param workspace whose it is; empty for an issue that is named by its key only
 * @param key what tells it apart: an issue's key in capitals, else the id at the end of its address
 * @see <a href="https://linear.app/docs">Linear's addresses</a>
 */
public record LinearReference(LinearType type, Optional<String> workspace, String key) {

    private static final Pattern ADDRESS =
            Pattern.compile("https://linear\\.app/([^/\\s]+)/(issue|project|initiative)/([^/\\s?#]+)(?:[/?#]\\S*)?");
    private static final Pattern ISSUE = Pattern.compile("[A-Za-z][A-Za-z0-9]*-[0-9]+");
    private static final Pattern ID_AT_END = Pattern.compile(".*-([0-9a-f]{8,})");

    /** Reads an address, or an issue's key; empty for anything else. */
    public static Optional<LinearReference> of(String text) {
        String written = text.strip();
        if (ISSUE.matcher(written).matches()) {
            return Optional.of(
                    new LinearReference(LinearType.ISSUE, Optional.empty(), written.toUpperCase(Locale.ROOT)));
        }
        Matcher address = ADDRESS.matcher(written);
        if (!address.matches()) {
            return Optional.empty();
        }
        LinearType type = LinearType.valueOf(address.group(2).toUpperCase(Locale.ROOT));
        String name = address.group(3);
        if (type == LinearType.ISSUE) {
            return ISSUE.matcher(name).matches()
                    ? Optional.of(
                            new LinearReference(type, Optional.of(address.group(1)), name.toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        }
        Matcher id = ID_AT_END.matcher(name);
        return Optional.of(new LinearReference(type, Optional.of(address.group(1)), id.matches() ? id.group(1) : name));
    }

    /** What a field says: where its links lead, else its text. */
    public static List<String> written(Field field) {
        List<String> links = field.links().stream().map(Link::target).distinct().toList();
        return links.isEmpty() ? List.of(field.text()) : links;
    }

    /** An issue's team; empty for anything else. */
    public Optional<String> team() {
        return type == LinearType.ISSUE ? Optional.of(key.substring(0, key.lastIndexOf('-'))) : Optional.empty();
    }
}
