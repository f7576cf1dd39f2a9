package com.betterfleet.bfflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.betterfleet.bfflow.file.OutputFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void an_output_that_is_a_file_is_named_with_its_property() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");

        assertThat(writingTo(pom))
                .isEqualTo("nothing can be written to " + pom + ", the folder of bfflow.output: " + pom
                        + ": it is a file, and no folder");
        assertThat(writingTo(pom.resolve("inner")))
                .startsWith("nothing can be written to " + pom.resolve("inner") + ", the folder of bfflow.output: ")
                .doesNotEndWith("pom.xml");
    }

    @Test
    void an_output_that_cannot_be_made_or_written_is_as_well() {
        Path output = folder.resolve("out");

        assertThat(FileTrouble.text(new NoSuchFileException(output.toString()), output))
                .endsWith(": there is no such file or folder");
        assertThat(FileTrouble.text(
                        new AccessDeniedException(output.resolve("report.json").toString()), output))
                .isEqualTo("nothing can be written to " + output + ", the folder of bfflow.output: "
                        + output.resolve("report.json") + ": access is denied");
    }

    @Test
    void another_file_is_named_with_what_is_wrong_with_it() {
        Path output = folder.resolve("out");

        assertThat(FileTrouble.text(new AccessDeniedException("/etc/x"), output))
                .isEqualTo("/etc/x: access is denied");
        assertThat(FileTrouble.text(new FileSystemException("/etc/x", null, "No space left"), output))
                .isEqualTo("/etc/x: No space left");
        assertThat(FileTrouble.text(new IOException("broken"), output)).isEqualTo("broken");
        assertThat(FileTrouble.text(new IOException(), output)).isEqualTo("java.io.IOException");
    }

    private static String writingTo(Path output) {
        IOException e =
                catchThrowableOfType(IOException.class, () -> OutputFile.write(output, "report.json", new byte[0]));
        return FileTrouble.text(e, output);
    }
}
