package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the plugin's jar for others than Maven. */
class PluginJarIT {

    @Test
    void tells_eclipse_to_leave_the_bound_goals_alone() throws Exception {
        Path jar = Settings.repository()
                .resolve("com/betterfleet/bfflow/bfflow-maven-plugin")
                .resolve(Settings.version())
                .resolve("bfflow-maven-plugin-" + Settings.version() + ".jar");
        try (JarFile archive = new JarFile(jar.toFile());
                InputStream metadata =
                        archive.getInputStream(archive.getEntry("META-INF/m2e/lifecycle-mapping-metadata.xml"))) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<goal>validate</goal>", "<goal>release-notes</goal>", "<ignore/>");
        }
    }
}
