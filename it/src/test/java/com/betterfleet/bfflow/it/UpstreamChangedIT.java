package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A specification changes while its stories are built, as {@code docs/upstream-changed.md} shows it. */
@OnEveryMaven
record UpstreamChangedIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/upstream-changed.md");
    private static final String SPECIFICATION = "docs/work/active/stale-vehicles/specification.md";
    private static final String LOCK = "bfflow.lock.yml";

    private Build review(Repository repository, String... more) throws Exception {
        String[] arguments = new String[more.length + 1];
        arguments[0] = Settings.goal("review");
        System.arraycopy(more, 0, arguments, 1, more.length);
        return maven.run(repository, arguments);
    }

    private static void commit(Git git) throws Exception {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("Agree")
                .setAuthor("Dana", "dana@example.com")
                .setCommitter("Dana", "dana@example.com")
                .setSign(false)
                .call();
    }

    @Test
    void what_was_agreed_is_written_down_and_a_change_is_shown_and_accepted(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml")
                .with("=== .gitignore\ntarget/\n");
        Git.init().setDirectory(folder.toFile()).call().close();

        Build begin = review(repository, "-Dbfflow.accept=all").green();
        assertThat(Readme.masked(begin.log())).containsSubsequence(Readme.shown(GUIDE, "begin"));
        try (Git git = Git.open(folder.toFile())) {
            commit(git);
        }

        repository.replace(
                SPECIFICATION,
                "is greyed out and hatched on the map and in the list.",
                "is hatched on the map and leaves the list.");
        Build check = maven.run(repository, Settings.goal("validate")).green();
        assertThat(Readme.masked(check.log())).containsSubsequence(Readme.shown(GUIDE, "check"));

        Build shown = review(repository, "-q", "-Dbfflow.story=DISP-2").green();
        assertThat(Readme.masked(shown.log())).containsSubsequence(Readme.shown(GUIDE, "review"));

        String before = repository.read(LOCK);
        assertThat(review(repository, "-Dbfflow.accept=DISP-22").red().failure())
                .contains("there is no story DISP-22; did you mean DISP-2?");
        assertThat(repository.read(LOCK)).isEqualTo(before);
        Build accepted = review(repository, "-Dbfflow.accept=DISP-2").green();
        assertThat(Readme.masked(accepted.log())).containsSubsequence(Readme.shown(GUIDE, "accept"));

        // the outcome of the last check was remembered, with the lock as it was
        assertThat(maven.run(repository, Settings.goal("validate")).green().findings())
                .isEmpty();
    }
}
