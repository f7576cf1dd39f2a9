package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.chain.Stray.Place;
import com.betterfleet.bfflow.draft.NoteForm;
import com.betterfleet.bfflow.page.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the folder of the entries: {@code unreleased/} and {@code released/<version>/}. */
final class NotesFolder {

    private static final String UNRELEASED = "unreleased";
    private static final String RELEASED = "released";

    private final FileTree files;
    private final ReleaseNoteReader reader;
    private final String folder;

    private final List<ReleaseNote> notes = new ArrayList<>();
    private final Map<String, Release> releases = new TreeMap<>();
    private final Map<String, List<String>> foreignFolders = new TreeMap<>();
    private final List<Stray> strays = new ArrayList<>();

    NotesFolder(FileTree files, ReleaseNoteReader reader, String folder) {
        this.files = files;
        this.reader = reader;
        this.folder = folder;
    }

    /** Reads everything in it. */
    void read() {
        for (String path : files.below(folder)) {
            String[] parts = path.substring(folder.length() + 1).split("/", -1);
            if (parts[0].equals(UNRELEASED)) {
                among(path, folder + "/" + UNRELEASED, parts.length - 2, Optional.empty());
            } else if (parts[0].equals(RELEASED) && parts.length > 2) {
                released(path, parts);
            } else {
                outside(path);
            }
        }
        foreignFolders.forEach((path, inside) -> strays.add(new Stray(
                path,
                Place.FOLDER_AMONG_ENTRIES,
                path,
                inside,
                inside.stream().flatMap(file -> reader.claimed(file).stream()).toList())));
    }

    List<ReleaseNote> notes() {
        return notes;
    }

    List<Release> releases() {
        return List.copyOf(releases.values());
    }

    List<Stray> strays() {
        return strays;
    }

    private void released(String path, String[] parts) {
        String release = folder + "/" + RELEASED + "/" + parts[1];
        boolean isReleaseFile = parts.length == 3 && parts[2].equals(ReleaseReader.FILE);
        if (isReleaseFile) {
            releases.put(parts[1], ReleaseReader.read(release, Optional.of(files.text(path))));
        } else {
            releases.putIfAbsent(parts[1], ReleaseReader.read(release, Optional.empty()));
            among(path, release, parts.length - 3, Optional.of(parts[1]));
        }
    }

    /** A file in or below a folder of entries. */
    private void among(String path, String entries, int depth, Optional<String> release) {
        if (depth > 0) {
            String inner = path.substring(entries.length() + 1);
            String foreign = entries + "/" + inner.substring(0, inner.indexOf('/'));
            foreignFolders.computeIfAbsent(foreign, key -> new ArrayList<>()).add(path);
        } else if (!Paths.isIndex(path)) {
            entry(path, release);
        }
    }

    private void entry(String path, Optional<String> release) {
        if (!path.toLowerCase(java.util.Locale.ROOT).endsWith(".md")) {
            stray(path, Place.NOT_MARKDOWN);
            return;
        }
        Body later = reader.later(path, files.again(path));
        Optional<ReleaseNote> note =
                files.page(path, folder, new NoteForm(later), text -> reader.file(path, release, text, later));
        if (note.isEmpty()) {
            stray(path, Place.NOT_AN_ENTRY);
        } else {
            files.checkWhole(note.get().page());
            notes.add(note.get());
        }
    }

    /** Pages for readers may stand beside the two folders; what is named like an entry is meant as one. */
    private void outside(String path) {
        if (reader.claimed(path).isPresent()) {
            stray(path, Place.OUTSIDE_ENTRY_FOLDERS);
        }
    }

    private void stray(String path, Place place) {
        strays.add(new Stray(
                path,
                place,
                Paths.parent(path),
                List.of(path),
                reader.claimed(path).stream().toList()));
    }
}
