package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.tree.SourceTree;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlScalars;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes {@code bfflow.lock.yml}: a line for each story and link, so that branches seldom meet in one. */
public final class LockFile {

    private static final Vocabulary KEYS = Vocabulary.keys("agreed");
    private static final Vocabulary LINE = Vocabulary.keys("story", "link", "fingerprint");

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*-[0-9]+");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String HEAD = """
            # The text that each story was agreed on. 'mvn bfflow:review' shows what has changed since, and accepts it.
            agreed:
            """;

    private LockFile() {}

    /**
     * Reads the lock of a repository.
     *
     * @return empty where the repository has none
     * @throws PolicyException if it has mistakes
     */
    public static Optional<Lock> read(SourceTree tree) throws IOException, PolicyException {
        if (!tree.isThere(Lock.FILE) || tree.isFolder(Lock.FILE)) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(tree.bytes(Lock.FILE)))
                    .toString();
            return Optional.of(parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw mistake(Location.of(Lock.FILE), "it is not UTF-8", "Save it as UTF-8.");
        }
    }

    private static Lock parse(String text) throws PolicyException {
        YamlNode yaml;
        try {
            yaml = YamlReader.read(Lock.FILE, 1, text).orElseGet(() -> new Mapping(Location.of(Lock.FILE), List.of()));
        } catch (YamlSyntaxException e) {
            throw mistake(e.location(), String.valueOf(e.getMessage()), "Mend the YAML.");
        }
        StrictMapping file = StrictMapping.of(yaml, KEYS);
        List<Agreement> agreements = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        for (StrictMapping line : file.mappings("agreed", LINE)) {
            Agreement agreement = agreement(line);
            agreements.add(agreement);
            Location first = seen.putIfAbsent(agreement.story() + " " + agreement.link(), agreement.location());
            if (first != null && !agreement.story().text().isEmpty()) {
                line.problem(
                        line.location(),
                        "story",
                        agreement.story() + " has two lines for " + agreement.link() + ", the first is line "
                                + first.line(),
                        "Take one of them out, then see mvn bfflow:review.");
            }
        }
        if (!file.problems().isEmpty()) {
            throw new PolicyException(file.problems());
        }
        return new Lock(agreements);
    }

    private static Agreement agreement(StrictMapping line) {
        String fix = "Take the line out, and accept the story again: mvn bfflow:review.";
        String story = line.required("story", fix);
        String link = line.required("link", fix);
        String fingerprint = line.required("fingerprint", fix);
        if (!fingerprint.isEmpty() && !FINGERPRINT.matcher(fingerprint).matches()) {
            line.problem(
                    line.at("fingerprint"),
                    "fingerprint",
                    "'" + fingerprint + "' is no fingerprint, which has 16 digits, 0 to f",
                    fix);
        }
        return new Agreement(new StoryId(story), link, fingerprint, line.location());
    }

    private static PolicyException mistake(Location place, String message, String fix) {
        return new PolicyException(List.of(new YamlProblem(place, "", message, fix)));
    }

    /** The file that says this: the same bytes for the same agreements. */
    public static String text(Lock lock) {
        if (lock.agreements().isEmpty()) {
            return HEAD.replace("agreed:", "agreed: []");
        }
        StringBuilder text = new StringBuilder(HEAD);
        for (Agreement agreement : lock.agreements()) {
            String id = agreement.story().text();
            text.append("- {story: ")
                    .append(PLAIN_ID.matcher(id).matches() ? id : YamlScalars.written(id))
                    .append(", fingerprint: \"")
                    .append(agreement.fingerprint())
                    .append("\", link: ")
                    .append(YamlScalars.written(agreement.link()))
                    .append("}\n");
        }
        return text.toString();
    }
}
