package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the example is, as {@code docs/status.md} shows it. */
@OnEveryMaven
record StatusIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/status.md");

    @Test
    void what_stands_in_the_guide_is_what_it_prints(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml");

        Build all = maven.run(repository, "-q", Settings.goal("status")).green();
        assertThat(Readme.masked(all.log())).isEqualTo(Readme.shown(GUIDE, "status"));

        assertThat(maven.run(repository, "-q", Settings.goal("status"), "-Dbfflow.owner=product")
                        .green()
                        .log())
                .isEqualTo(all.log());
        assertThat(maven.run(repository, Settings.goal("status"), "-Dbfflow.owner=Produkt")
                        .red()
                        .failure())
                .contains("nobody called 'Produkt' owns anything; did you mean 'Product'?");
    }
}
