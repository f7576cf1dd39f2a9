package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.edit.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What fix does to a repository, as the goal does it. */
final class Fixing {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Fixing() {}

    static Fixes fixes(TinyRepository repository) throws Exception {
        return read(repository).fixes(TODAY);
    }

    /** Makes the changes and gives what is still found. */
    static List<String> fixed(TinyRepository repository) throws Exception {
        for (FileChange change : fixes(repository).changes()) {
            change.make(repository.root());
        }
        return found(repository);
    }

    static List<String> found(TinyRepository repository) throws Exception {
        return read(repository).check(TODAY, Optional.empty()).findings().stream()
                .map(Fixing::line)
                .toList();
    }

    private static Governed read(TinyRepository repository) throws Exception {
        return Governed.read(repository.root(), "bfflow.yml", Fixing.class.getClassLoader());
    }

    private static String line(Finding finding) {
        return finding.location() + " " + finding.rule();
    }

    static String text(TinyRepository repository, String path) throws IOException {
        return Files.readString(repository.root().resolve(path));
    }
}
