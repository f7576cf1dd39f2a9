package com.betterfleet.bfflow.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileTest {

    private static final String CONTENT = "line\n".repeat(50_000);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private WrittenFile written;

    @BeforeEach
    void written() throws Exception {
        written = WrittenFile.of(folder, "report.json", out -> out.write(CONTENT.getBytes(UTF_8)));
    }

    @Test
    void what_was_written_is_there_once_more() throws Exception {
        written.writeTo(copy);

        assertThat(written.path()).hasContent(CONTENT);
        assertThat(copy.toString(UTF_8)).isEqualTo(CONTENT);
    }

    /** As another build of the same module does. */
    @Test
    void what_somebody_else_wrote_is_not_taken_for_it() throws Exception {
        Files.writeString(written.path(), CONTENT.replaceFirst("line", "lint"));

        assertThatThrownBy(() -> written.writeTo(copy))
                .isInstanceOf(IOException.class)
                .hasMessage("report.json was written by somebody else");
    }

    @Test
    void what_is_gone_is_said_to_be() throws Exception {
        Files.delete(written.path());

        assertThatThrownBy(() -> written.writeTo(copy)).isInstanceOf(NoSuchFileException.class);
    }
}
