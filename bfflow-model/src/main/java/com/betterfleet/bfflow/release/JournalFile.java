package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps the journal beside the entries, where neither {@code mvn clean} nor another output folder loses it. It is there only
 * while a release is being cut, or was broken off. Its name begins with a dot, so that it is no entry.
 */
final class JournalFile {

    static final String NAME = ".release-in-progress.json";

    private static final String RESTORE = "Restore the file, or delete it and begin anew.";

    private static final Vocabulary KEYS =
            Vocabulary.keys("version", "date", "milestone", "audiences", "moves", "stories", "changelog");
    private static final Vocabulary MOVE = Vocabulary.keys("from", "to");

    private final Path root;
    private final String notesFolder;

    JournalFile(Path root, String notesFolder) {
        this.root = root;
        this.notesFolder = notesFolder;
    }

    /** From the root. */
    String path() {
        return notesFolder + "/" + NAME;
    }

    /**
     * The journal of the release that was broken off, if one was.
     *
     * @throws PolicyException if somebody has changed it so that it cannot be understood
     */
    Optional<Journal> read() throws IOException, PolicyException {
        Path file = root.resolve(path());
        return Files.isRegularFile(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    }

    void write(Journal journal) throws IOException {
        OutputFile.writeAlone(root.resolve(notesFolder), NAME, Json.file(json -> {
            json.text("version", journal.version());
            json.text("date", journal.date());
            json.text("milestone", journal.milestone());
            json.texts("audiences", journal.audiences().stream().sorted().toList());
            json.objects("moves", journal.moves(), move -> {
                json.text("from", move.from());
                json.text("to", move.to());
            });
            json.texts("stories", journal.stories().stream().map(StoryId::text).toList());
            json.flag("changelog", journal.changelog());
        }));
    }

    void delete() throws IOException {
        Files.deleteIfExists(root.resolve(path()));
    }

    /** JSON is YAML. */
    private Journal parse(String text) throws PolicyException {
        try {
            YamlNode yaml =
                    YamlReader.read(path(), 1, text).orElseGet(() -> new Mapping(Location.of(path()), List.of()));
            StrictMapping journal = StrictMapping.of(yaml, KEYS);
            Journal read = new Journal(
                    journal.required("version", RESTORE),
                    journal.required("date", RESTORE),
                    journal.text("milestone").map(Scalar::text),
                    journal.texts("audiences").stream().map(Scalar::text).collect(Collectors.toSet()),
                    journal.mappings("moves", MOVE).stream()
                            .map(move -> new Move(move.required("from", RESTORE), move.required("to", RESTORE)))
                            .toList(),
                    journal.texts("stories").stream()
                            .map(id -> new StoryId(id.text()))
                            .toList(),
                    journal.flag("changelog").orElse(false));
            if (!journal.problems().isEmpty()) {
                throw new PolicyException(journal.problems());
            }
            return read;
        } catch (YamlSyntaxException e) {
            throw new PolicyException(
                    List.of(new YamlProblem(e.location(), "", String.valueOf(e.getMessage()), RESTORE)));
        }
    }
}
