package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said on the command line. */
@OnEveryMaven
record SwitchesIT(Maven maven) {

    @Test
    void skip_leaves_the_check_out_and_says_so(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);

        Build build = maven.run(repository, "verify", "-Dbfflow.skip").green();

        assertThat(build.said())
                .hasSize(2)
                .allMatch(line -> line.equals("[WARNING] bfflow: skipped, because bfflow.skip is set"));
        assertThat(repository.outputs()).isEmpty();
    }

    @Test
    void failing_on_nothing_still_shows_the_findings_and_says_so(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);

        Build build = maven.run(repository, "verify", "-Dbfflow.failOn=never").green();

        assertThat(build.findings()).hasSize(1);
        assertThat(build.said()).anyMatch(line -> line.startsWith("[WARNING]") && line.contains("failOn is never"));
    }

    @Test
    void failing_on_warnings_fails_where_errors_were_turned_into_warnings(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder).with("""
                === bfflow.yml
                rules: {story-release-note: warning}
                """);

        Build build = maven.run(repository, "verify", "-Dbfflow.failOn=warning").red();

        assertThat(build.findings()).singleElement().asString().startsWith("[WARNING] docs/work/");
        assertThat(build.failure()).contains("1 warning in the chain");
    }

    @Test
    void another_root_is_checked_instead_and_quietly_when_asked(@TempDir Path folder) throws Exception {
        Repository started = Repository.broken(folder.resolve("started"));
        Repository other = Repository.in(folder.resolve("other")).with(Repository.CHAIN);

        Build build = maven.run(started, "verify", "-q", "-Dbfflow.root=" + other.folder())
                .green();

        assertThat(build.out()).isEmpty();
        assertThat(started.outputs()).isEmpty();
        assertThat(other.outputs()).containsExactly("target/bfflow/release-notes.md", "target/bfflow/report.json");
    }
}
