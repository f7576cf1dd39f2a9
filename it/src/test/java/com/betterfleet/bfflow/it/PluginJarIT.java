package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is in the plugin's jar for others than Maven. */
class PluginJarIT {

    private static final Pattern BUNDLED =
            Pattern.compile("META-INF/maven/(?<group>[^/]+)/(?<artifact>[^/]+)/pom\\.properties");

    /** Maven finds and opens every dependency of a plugin in every build, and reads its POM's parent; so there is none. */
    @Test
    void needs_no_other_jar_and_says_whose_classes_it_holds() throws Exception {
        try (JarFile archive = new JarFile(jar().toFile())) {
            String descriptor = text(archive, "META-INF/maven/plugin.xml");
            String thirdParty = text(archive, "META-INF/THIRD-PARTY.md");

            assertThat(archive.stream()
                            .map(JarEntry::getName)
                            .map(BUNDLED::matcher)
                            .filter(Matcher::matches)
                            .filter(name -> !name.group("group").startsWith("com.betterfleet"))
                            .filter(name -> !name.group("artifact").startsWith("flexmark-util"))
                            .filter(name -> !name.group("artifact").equals("slf4j-api")))
                    .hasSizeGreaterThan(15)
                    .allSatisfy(name -> assertThat(thirdParty).contains(name.group("artifact")));
            assertThat(text(archive, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(archive, "META-INF/NOTICE")).contains("Jackson");
            assertThat(archive.getEntry("org/slf4j/Logger.class")).isNull();
            assertThat(descriptor).contains("<goalPrefix>bfflow</goalPrefix>");
        }
        assertThat(Files.readString(
                        jar().resolveSibling(jar().getFileName().toString().replace(".jar", ".pom"))))
                .doesNotContain("<artifactId>bfflow-model</artifactId>")
                .doesNotContain("<parent>");
    }

    /** Components of a library are classes that Maven loads and looks through before any goal of the plugin, in every build. */
    @Test
    void has_no_components_besides_its_goals() throws Exception {
        try (JarFile archive = new JarFile(jar().toFile())) {
            assertThat(archive.stream().map(JarEntry::getName))
                    .contains("META-INF/maven/plugin.xml")
                    .noneMatch(name -> name.startsWith("META-INF/sisu/") || name.startsWith("META-INF/plexus/"));
        }
    }

    private static String text(JarFile archive, String entry) throws IOException {
        try (InputStream in = archive.getInputStream(archive.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path jar() {
        return Settings.repository()
                .resolve("com/betterfleet/bfflow/bfflow-maven-plugin")
                .resolve(Settings.version())
                .resolve("bfflow-maven-plugin-" + Settings.version() + ".jar");
    }

    @Test
    void tells_eclipse_to_leave_the_bound_goals_alone() throws Exception {
        try (JarFile archive = new JarFile(jar().toFile())) {
            assertThat(text(archive, "META-INF/m2e/lifecycle-mapping-metadata.xml"))
                    .contains("<goal>validate</goal>", "<goal>release-notes</goal>", "<ignore/>");
        }
    }
}
