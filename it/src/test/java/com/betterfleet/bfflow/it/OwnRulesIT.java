package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company's policy and rule in a jar, as {@code docs/own-rules.md} and {@code docs/policy.md} describe them. */
@OnEveryMaven
record OwnRulesIT(Maven maven) {

    private static final Path EXAMPLE = Settings.project().resolve("examples/company-policy");

    @Test
    void a_jar_brings_a_rule_its_page_and_a_policy_that_weighs_it(@TempDir Path folder) throws Exception {
        Repository policy = Repository.in(folder.resolve("policy")).withCopyOf(EXAMPLE);
        maven.run(policy, "package").green();
        publish(policy);
        Repository fleet = Repository.whole(folder.resolve("fleet"))
                .replace("pom.xml", "        <executions>", """
                                <dependencies>
                                  <dependency>
                                    <groupId>com.example.fleet</groupId>
                                    <artifactId>company-policy</artifactId>
                                    <version>1.0.0</version>
                                  </dependency>
                                </dependencies>
                                <executions>""")
                .with("""
                        === bfflow.yml
                        extends: company-policy.yml
                        required-sections: {challenge: []}
                        """);

        Build red = maven.run(fleet, "verify").red();
        Build page = maven.run(fleet, "-q", "bfflow:rules", "-Dbfflow.rule=specification-owner")
                .green();

        assertThat(red.findings())
                .containsExactly("[ERROR] docs/work/active/dispatch/specification.md:1:1 specification-owner:"
                        + " the specification names no owner");
        assertThat(page.out()).contains("A question about a specification needs somebody to go to.");
    }

    /** Puts the jar where the builds under test look; the install plugin is not at hand offline. */
    private static void publish(Repository policy) throws IOException {
        Path home = Settings.repository().resolve("com/example/fleet/company-policy/1.0.0");
        Files.createDirectories(home);
        String name = "company-policy-1.0.0";
        Files.copy(
                policy.folder().resolve("target").resolve(name + ".jar"),
                home.resolve(name + ".jar"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                policy.folder().resolve("pom.xml"), home.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
    }
}
