package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the values in a policy that are more than text. One that is wrong becomes a problem of its mapping. */
final class PolicyValues {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s?#]+[^\\s?#]*");

    private static final Pattern ABSOLUTE = Pattern.compile("(/|~|[A-Za-z]:).*", Pattern.DOTALL);

    /** Something that is taken as it stands, else the sign for the begin or the end of a text. */
    private static final Pattern PIECE_OR_ANCHOR = Pattern.compile("(\\\\.|\\[(?:\\\\.|[^]\\\\])*+])|[$^]");

    private PolicyValues() {}

    /** A path from the root, without {@code .}, {@code ..} and a trailing slash. */
    static Optional<String> path(StrictMapping mapping, String key, Scalar value) {
        String written = value.text();
        if (written.contains("\\")) {
            return wrong(mapping, key, value, "'" + written + "' is written with '\\'", "Write paths with '/'.");
        }
        if (ABSOLUTE.matcher(written).matches()) {
            return wrong(
                    mapping,
                    key,
                    value,
                    "'" + written + "' is no path from the repository's root",
                    "Write it as 'docs/work', without a leading '/'.");
        }
        String path = normalise(written);
        if (path.equals("..") || path.startsWith("../")) {
            return wrong(
                    mapping,
                    key,
                    value,
                    "'" + written + "' lies outside the repository",
                    "Name something inside the repository.");
        }
        if (path.isEmpty()) {
            return wrong(
                    mapping,
                    key,
                    value,
                    "'" + written + "' is the repository's root itself",
                    "Name something inside the repository.");
        }
        return Optional.of(path);
    }

    private static String normalise(String written) {
        try {
            return Path.of(written).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            // No file system of ours can have it, so it is not in the repository either.
            return "..";
        }
    }

    /** What a story's id looks like. It always has to fit as a whole, so {@code ^} and {@code $} say nothing new. */
    static Optional<Pattern> storyId(StrictMapping mapping, String key) {
        return mapping.text(key).flatMap(value -> {
            try {
                Pattern pattern =
                        Pattern.compile(PIECE_OR_ANCHOR.matcher(value.text()).replaceAll("$1"));
                return pattern.matcher("").matches()
                        ? wrong(
                                mapping,
                                key,
                                value,
                                "'" + value.text() + "' takes nothing at all for a story's id",
                                "Write a regular expression such as '[A-Z]+-[0-9]+'.")
                        : Optional.of(pattern);
            } catch (PatternSyntaxException e) {
                return wrong(
                        mapping,
                        key,
                        value,
                        "'" + value.text() + "' is no regular expression: " + e.getDescription(),
                        "Write a regular expression such as '[A-Z]+-[0-9]+'.");
            }
        });
    }

    /** Patterns of file names. */
    static List<String> fileNames(StrictMapping mapping, String key) {
        return mapping.texts(key).stream()
                .flatMap(value -> fileName(mapping, key, value).stream())
                .toList();
    }

    private static Optional<String> fileName(StrictMapping mapping, String key, Scalar value) {
        if (value.text().contains("/")) {
            return wrong(
                    mapping,
                    key,
                    value,
                    "'" + value.text() + "' holds a '/', but only the name of a file is looked at",
                    "Write a pattern for the name alone, such as '*-design.md'.");
        }
        return glob(mapping, key, value);
    }

    /** Patterns of paths. */
    static List<String> globs(StrictMapping mapping, String key) {
        return mapping.texts(key).stream()
                .flatMap(value -> glob(mapping, key, value).stream())
                .toList();
    }

    /** A glob, or text that is none: a path, a story's id. */
    static Optional<String> glob(StrictMapping mapping, String key, Scalar value) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + value.text());
            return Optional.of(value.text());
        } catch (PatternSyntaxException e) {
            return wrong(
                    mapping,
                    key,
                    value,
                    "'" + value.text() + "' is no glob: " + e.getDescription(),
                    "Write a pattern such as '*-design.md'.");
        }
    }

    /** How large a file may be. */
    static Optional<FileSize> fileSize(StrictMapping mapping, String key) {
        return mapping.text(key).flatMap(value -> {
            Optional<FileSize> size = FileSize.of(value.text());
            return size.isPresent()
                    ? size
                    : wrong(
                            mapping,
                            key,
                            value,
                            "'" + value.text() + "' is no size from 1 KB to 64 MB",
                            "Write it as '500 KB' or '10 MB'.");
        });
    }

    /** A day. */
    static Optional<LocalDate> date(StrictMapping mapping, String key) {
        return mapping.text(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value.text()));
            } catch (DateTimeException e) {
                return wrong(mapping, key, value, "'" + value.text() + "' is no date", "Write the day as 2026-01-31.");
            }
        });
    }

    /** An address on the web, without a slash at its end. */
    static Optional<String> address(StrictMapping mapping, String key) {
        return mapping.text(key)
                .flatMap(value -> ADDRESS.matcher(value.text()).matches()
                        ? Optional.of(value.text().replaceAll("/+$", ""))
                        : wrong(
                                mapping,
                                key,
                                value,
                                "'" + value.text() + "' is no address on the web",
                                "Write it as 'https://gitlab.com/group/project/-/blob/main'."));
    }

    /** The heading of a type of entry. */
    static Optional<String> heading(StrictMapping types, Entry type) {
        if (type.key().equals(ReleaseNote.NONE)) {
            types.problem(
                    type.location(), type.key(), "entries of type 'none' are never shown", "Leave out its heading.");
            return Optional.empty();
        }
        Optional<String> heading = types.text(type.key()).map(Scalar::text);
        if (!types.has(type.key()) || heading.filter(String::isBlank).isPresent()) {
            types.problem(
                    type.location(),
                    type.key(),
                    "the type '" + type.key() + "' has no heading",
                    "Write its heading behind the colon.");
            return Optional.empty();
        }
        return heading;
    }

    private static <T> Optional<T> wrong(StrictMapping mapping, String key, Scalar value, String message, String fix) {
        mapping.problem(value.location(), key, message, fix);
        return Optional.empty();
    }
}
