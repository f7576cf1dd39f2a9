package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.edit.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The repository as it would be: what lies on the disk, and changes that nobody has made yet. */
public final class Draft {

    private final Path root;

    /** By the name that the file has in the draft. */
    private final Map<String, FileChange> changes;

    private Draft(Path root, Map<String, FileChange> changes) {
        this.root = root;
        this.changes = changes;
    }

    /** The repository as it is. */
    static Draft of(Path root) {
        return new Draft(root, new TreeMap<>());
    }

    Draft copy() {
        return new Draft(root, new TreeMap<>(changes));
    }

    /** The files that say something else than on the disk, by path. */
    public Map<String, String> written() {
        Map<String, String> texts = new TreeMap<>();
        changes.values().forEach(change -> texts.put(change.to(), change.after()));
        return texts;
    }

    /** The files that are on the disk, and have another name here. */
    public Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        changes.values().stream().flatMap(change -> change.from().stream()).forEach(gone::add);
        gone.removeAll(changes.keySet());
        return gone;
    }

    /** What sets it apart from the disk, in the order of the paths. */
    Collection<FileChange> changes() {
        return new ArrayList<>(changes.values());
    }

    boolean has(String path) {
        return changes.containsKey(path) || (!gone().contains(path) && Files.exists(root.resolve(path)));
    }

    String text(String path) throws IOException {
        FileChange change = changes.get(path);
        return change == null ? Files.readString(root.resolve(path)) : change.after();
    }

    void write(String path, String text) throws IOException {
        FileChange change = changes.get(path);
        if (change != null) {
            changes.put(path, new FileChange(change.from(), path, change.before(), text));
        } else if (Files.exists(root.resolve(path))) {
            changes.put(path, FileChange.text(path, text(path), text));
        } else {
            changes.put(path, FileChange.created(path, text));
        }
    }

    void rename(String from, String to) throws IOException {
        FileChange change = changes.remove(from);
        if (change == null) {
            String text = Files.readString(root.resolve(from));
            changes.put(to, FileChange.renamed(from, to, text, text));
        } else {
            changes.put(to, new FileChange(change.from(), to, change.before(), change.after()));
        }
    }
}
