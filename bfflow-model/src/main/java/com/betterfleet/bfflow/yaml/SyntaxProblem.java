package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says of a text that is no YAML what its author did wrong, and where. The parser says what it expected, in its own terms,
 * and at the place where it noticed, which for a forgotten quote or space is too late.
 */
final class SyntaxProblem {

    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("(?:\\s*- )*\\s*[\\w-]+:(?=[^\\s:/])");
    private static final Pattern KEY_WITH_VALUE = Pattern.compile(".*\\S\\s*:\\s+\\S.*");
    private static final Pattern BEHIND_CLOSED_VALUE = Pattern.compile(".*[\"'\\]}]\\s*");

    private final YamlText text;

    SyntaxProblem(YamlText text) {
        this.text = text;
    }

    /**
     * What is wrong.
     *
     * @param e the parser's complaint
     * @param reached where the last token begins that it could read
     */
    YamlSyntaxException of(JacksonException e, Location reached) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return of(marked);
        }
        if (e.getCause() instanceof ReaderException reader) {
            return controlCharacter(reader.getCodePoint());
        }
        if (e instanceof StreamConstraintsException) {
            return new YamlSyntaxException(reached, "this is too long, or nests too deep, to be read");
        }
        return new YamlSyntaxException(
                reached,
                e.getOriginalMessage().startsWith("Expected a property name")
                        ? "a list or a mapping stands where a key must be; put it in quotes if it is meant as text"
                        : "this cannot be read as YAML");
    }

    private YamlSyntaxException of(MarkedYamlEngineException e) {
        Mark noticed = e.getProblemMark().orElseThrow(() -> new IllegalStateException("a problem without a place", e));
        Mark begun = e.getContextMark().orElse(noticed);
        String context = e.getContext() == null ? "" : e.getContext();
        String problem = e.getProblem();
        if (problem.startsWith("found character")) {
            return problem.contains("(TAB)")
                    ? at(noticed, "a tab stands where YAML allows only spaces")
                    : at(noticed, "a value cannot begin with " + problem.substring(16, 19) + "; put it in quotes");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(noticed);
        }
        if (problem.startsWith("expected '<document start>'") && above(noticed.getLine() + 1) > 0) {
            return notKeyAndValue(above(noticed.getLine() + 1));
        }
        if (problem.startsWith("expected <block end>")) {
            return misplaced(noticed, problem);
        }
        return switch (context) {
            case "while scanning a simple key" -> notKeyAndValue(begun.getLine() + 1);
            case "while scanning a quoted scalar" -> at(begun, "the quote that opens here is never closed");
            case "while scanning a double-quoted scalar" ->
                at(noticed, "'\\' begins an escape that YAML does not know; use single quotes, or write '\\\\'");
            case "while scanning a block scalar" -> at(noticed, "text behind '|' or '>' must begin on the next line");
            case "while scanning an alias" -> at(begun, "a value cannot begin with '*'; put it in quotes");
            case "while scanning an anchor" -> at(begun, "a value cannot begin with '&'; put it in quotes");
            case "while scanning a tag", "while parsing a node" ->
                at(begun, "a value cannot begin with '!'; put it in quotes");
            case "while parsing a flow sequence" -> unclosed(begun, '[');
            case "while parsing a flow mapping" -> unclosed(begun, '{');
            case "while parsing a flow node", "while parsing a block node" -> at(noticed, "a value is missing here");
            default ->
                at(
                        noticed,
                        problem.startsWith("sequence entries are not allowed")
                                ? "a list item cannot stand on the line of its key; put it on a line of its own"
                                : "this cannot be read as YAML");
        };
    }

    private YamlSyntaxException unclosed(Mark opening, char bracket) {
        return at(opening, "the '" + bracket + "' that opens here is not closed, or a comma is missing in it");
    }

    /** A colon where no key can be: one too many on its line, or on a line that does not fit to the one above. */
    private YamlSyntaxException colon(Mark mark) {
        int line = mark.getLine() + 1;
        int above = above(line);
        if (above == 0 || KEY_WITH_VALUE.matcher(before(mark)).matches()) {
            return at(mark, "the value of this line holds ': '; put the value in quotes");
        }
        return indent(text.line(line)) > indent(text.line(above))
                        && !KEY_WITHOUT_SPACE.matcher(text.line(above)).lookingAt()
                ? at(
                        line,
                        indent(text.line(line)) + 1,
                        "this line is indented deeper than the one above, which is complete")
                : notKeyAndValue(above);
    }

    private YamlSyntaxException notKeyAndValue(int line) {
        Matcher key = KEY_WITHOUT_SPACE.matcher(text.line(line));
        return key.lookingAt()
                ? at(line, key.end(), "a space must stand behind this colon")
                : at(line, indent(text.line(line)) + 1, "this line is no 'key: value'");
    }

    private YamlSyntaxException misplaced(Mark mark, String problem) {
        String found = problem.substring(problem.indexOf("found") + "found ".length());
        if (found.equals("']'") || found.equals("'}'")) {
            return at(mark, "nothing is open that this " + found + " could close");
        }
        if (found.equals("'-'") || found.equals("'?'")) {
            return at(mark, "list items and 'key: value' lines cannot stand side by side");
        }
        return at(
                mark,
                BEHIND_CLOSED_VALUE.matcher(before(mark)).matches()
                        ? "this stands behind the end of a value; put quotes around the whole value"
                        : "the indentation of this line fits none of the lines above");
    }

    private YamlSyntaxException controlCharacter(int codePoint) {
        String character = Character.toString(codePoint);
        int line = 1;
        while (line < text.lines().size() && !text.line(line).contains(character)) {
            line++;
        }
        int index = Math.max(text.line(line).indexOf(character), 0);
        return at(
                line,
                text.line(line).codePointCount(0, index) + 1,
                "a control character (U+%04X) stands here; remove it".formatted(codePoint));
    }

    /** What stands before a place on its line. */
    private String before(Mark mark) {
        String line = text.line(mark.getLine() + 1);
        return line.substring(
                0, text.at(mark.getLine() + 1, mark.getColumn() + 1).column() - 1);
    }

    /** The line above that says something; 0 where there is none. */
    private int above(int line) {
        int above = line - 1;
        while (above > 0 && isPassedOver(text.line(above))) {
            above--;
        }
        return above;
    }

    private static boolean isPassedOver(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private YamlSyntaxException at(Mark mark, String message) {
        return at(mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    private YamlSyntaxException at(int line, int column, String message) {
        Location location = text.at(line, column);
        return new YamlSyntaxException(location, message);
    }
}
