package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.move.MoveJournal.Rewritten;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the journal in the work folder. It is there only while a work item is being moved, or when that was broken off. Its
 * name begins with a dot, so that it is no page.
 */
final class MoveJournalFile {

    static final String NAME = ".move-in-progress.json";

    private static final String RESTORE = "Restore the file, or delete it and see to the links by hand.";

    private static final Vocabulary KEYS = Vocabulary.keys("workItem", "from", "to", "pages");
    private static final Vocabulary PAGE = Vocabulary.keys("path", "before", "after");

    private final Path root;
    private final String work;

    MoveJournalFile(Path root, String work) {
        this.root = root;
        this.work = work;
    }

    /** From the root. */
    String path() {
        return work + "/" + NAME;
    }

    boolean isThere() {
        return Files.isRegularFile(root.resolve(path()));
    }

    /**
     * The journal of a move that was broken off, if one was.
     *
     * @throws PolicyException if somebody has changed it so that it cannot be understood
     */
    Optional<MoveJournal> read() throws IOException, PolicyException {
        return isThere() ? Optional.of(parse(Files.readString(root.resolve(path())))) : Optional.empty();
    }

    void write(MoveJournal journal) throws IOException {
        ItemMove move = journal.move();
        OutputFile.writeAlone(root.resolve(work), NAME, Json.file(json -> {
            json.text("workItem", move.name());
            json.text("from", move.from().word());
            json.text("to", move.to().word());
            json.objects("pages", journal.pages(), page -> {
                json.text("path", page.path());
                json.text("before", page.before());
                json.text("after", page.after());
            });
        }));
    }

    void delete() throws IOException {
        Files.deleteIfExists(root.resolve(path()));
    }

    /** JSON is YAML. */
    private MoveJournal parse(String text) throws PolicyException {
        try {
            YamlNode yaml =
                    YamlReader.read(path(), 1, text).orElseGet(() -> new Mapping(Location.of(path()), List.of()));
            StrictMapping keys = StrictMapping.of(yaml, KEYS);
            ItemMove move =
                    new ItemMove(work, keys.required("workItem", RESTORE), stage(keys, "from"), stage(keys, "to"));
            List<Rewritten> pages = keys.mappings("pages", PAGE).stream()
                    .map(page -> new Rewritten(
                            page.required("path", RESTORE),
                            page.required("before", RESTORE),
                            page.required("after", RESTORE)))
                    .toList();
            if (!keys.problems().isEmpty()) {
                throw new PolicyException(keys.problems());
            }
            return new MoveJournal(move, pages);
        } catch (YamlSyntaxException e) {
            throw new PolicyException(
                    List.of(new YamlProblem(e.location(), "", String.valueOf(e.getMessage()), RESTORE)));
        }
    }

    private static Stage stage(StrictMapping keys, String key) {
        return Stage.of(keys.required(key, RESTORE)).orElseGet(() -> {
            keys.problem(keys.at(key), key, "'" + key + "' is no stage", RESTORE);
            return Stage.ACTIVE;
        });
    }
}
