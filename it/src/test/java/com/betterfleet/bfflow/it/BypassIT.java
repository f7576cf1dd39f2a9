package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letting one build through all the same: somebody's choice, with a reason that stays visible. */
@OnEveryMaven
record BypassIT(Maven maven) {

    @Test
    void with_a_reason_lets_the_build_through_loudly(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);

        Build build = maven.run(repository, "verify", "-Dbfflow.bypass=hot fix for the depot in Ulm")
                .green();

        assertThat(build.findings()).hasSize(1);
        assertThat(build.said())
                .filteredOn(line -> line.startsWith("[WARNING] bfflow: BYPASSED"))
                .hasSize(2)
                .allMatch(line -> line.endsWith(": hot fix for the depot in Ulm"));
        assertThat(repository.report()).contains("\"bypass\": \"hot fix for the depot in Ulm\"");
    }

    @Test
    void without_a_reason_is_refused(@TempDir Path folder) throws Exception {
        Build build = maven.run(Repository.broken(folder), "verify", "-Dbfflow.bypass")
                .red();

        assertThat(build.failure()).contains("bfflow.bypass needs a reason: -Dbfflow.bypass=\"");
    }

    @Test
    void in_a_pom_has_no_effect(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder)
                .replace(
                        "pom.xml", "<executions>", "<configuration><bypass>always</bypass></configuration><executions>")
                .replace("pom.xml", "<build>", "<properties><bfflow.bypass>always</bfflow.bypass></properties><build>");

        Build build = maven.run(repository, "verify").red();

        assertThat(build.failure()).contains("1 error in the chain");
        assertThat(repository.report()).contains("\"bypass\": null");
    }
}
