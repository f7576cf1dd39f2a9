package com.betterfleet.bfflow.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImageFileTest {

    @Test
    void an_image_of_the_repository_is_read(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.png"), "image");

        assertThat(ImageFile.read(folder, "a.png"))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(5));
        assertThat(ImageFile.read(folder, "b.png")).isEmpty();
        assertThat(ImageFile.read(folder, "a.PNG")).isEmpty();
        assertThat(ImageFile.read(folder, "a\0.png")).isEmpty();
    }

    @Test
    void a_large_one_is_not(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("a.png"), new byte[2 * 1024 * 1024 + 1]);

        assertThat(ImageFile.read(folder, "a.png")).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_outside_of_the_repository_is_read(@TempDir Path folder) throws Exception {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(folder.resolve("a.png"), "secret");
        Files.createSymbolicLink(root.resolve("link"), folder);

        assertThat(ImageFile.read(root, "../a.png")).isEmpty();
        assertThat(ImageFile.read(root, "link/a.png")).isEmpty();
    }
}
