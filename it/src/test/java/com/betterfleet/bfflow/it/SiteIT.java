package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of {@code mvn site}, and the same page without a site. */
@OnEveryMaven
record SiteIT(Maven maven) {

    /** A parent that asks for the report, and a module that inherits it. */
    private static final String REPORTING = """
            === pom.xml
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>fleet</artifactId>
              <version>1.4.0-SNAPSHOT</version>
              <packaging>pom</packaging>
              <modules>
                <module>board</module>
              </modules>
              <properties>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-site-plugin</artifactId>
                    <version>3.22.0</version>
                  </plugin>
                </plugins>
              </build>
              <reporting>
                <excludeDefaults>true</excludeDefaults>
                <plugins>
                  <plugin>
                    <groupId>com.betterfleet.bfflow</groupId>
                    <artifactId>bfflow-maven-plugin</artifactId>
                    <version>@version@</version>
                  </plugin>
                </plugins>
              </reporting>
            </project>
            === board/pom.xml
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>com.example</groupId>
                <artifactId>fleet</artifactId>
                <version>1.4.0-SNAPSHOT</version>
              </parent>
              <artifactId>board</artifactId>
              <packaging>pom</packaging>
            </project>
            """;

    private static final String PAGE = "target/site/bfflow.html";

    @Test
    void has_a_page_about_a_broken_chain_once_for_all_modules(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder).with(REPORTING);

        maven.run(repository, "site").green();

        assertThat(repository.read(PAGE))
                .contains(
                        "1 work item, 1 story, 0 entries: 1 error",
                        "<h2>Delivery</h2>",
                        "Stale vehicles",
                        "<code>COR-12</code>",
                        "<code>docs/work/active/dispatch/stories.md:5:1</code>",
                        "<code>mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12</code>");
        assertThat(repository.read("target/site/project-reports.html")).contains("bfflow.html");
        assertThat(repository.outputs()).doesNotContain("board/" + PAGE, "target/bfflow/report.json");
    }

    @Test
    void has_it_for_the_whole_repository_where_one_module_is_built(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder).with(REPORTING);

        maven.run(repository, "site", "-pl", "board").green();

        assertThat(repository.read("board/" + PAGE)).contains("1 work item, 1 story, 1 entry: ok");
    }

    @Test
    void is_not_made_where_the_policy_is_wrong(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder).with(REPORTING).with("=== bfflow.yml\nnonsense: 1\n");

        Build build = maven.run(repository, "site", "-N").red();

        assertThat(build.failure()).contains("bfflow.yml:1:1");
    }

    @Test
    void is_a_page_of_its_own_without_a_site_and_without_a_pom(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with(Repository.CHAIN);

        Build build = maven.run(repository, Settings.goal("report")).green();

        assertThat(build.said()).containsExactly("[INFO] bfflow: target/bfflow/site/bfflow.html");
        assertThat(repository.read("target/bfflow/site/bfflow.html"))
                .contains(
                        "1 work item, 1 story, 1 entry: ok", "Dispatchers see stale vehicles greyed out (unreleased)");
    }
}
