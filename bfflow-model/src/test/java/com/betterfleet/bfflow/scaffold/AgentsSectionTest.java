package com.betterfleet.bfflow.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicySources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentsSectionTest {

    private static final NewRequest REQUEST = new NewRequest(
            NewKind.AGENTS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "added",
            "customer");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("AGENTS.md");
    }

    private static Scaffold section(Path root) throws Exception {
        Governed governed = Governed.read(root, Policy.FILE, AgentsSectionTest.class.getClassLoader());
        PolicySources sources = new PolicySources(root, AgentsSectionTest.class.getClassLoader());
        return new NewPage(governed.chain(), governed.policy(), new Templates(sources, governed.policy())).of(REQUEST);
    }

    private boolean write() throws Exception {
        return section(folder).write(folder);
    }

    @Test
    void a_new_file_has_it_below_a_heading() throws Exception {
        assertThat(write()).isTrue();

        assertThat(file)
                .content()
                .startsWith("# For coding agents\n\n<!-- bfflow:begin -->\n\n## Working from a story\n")
                .contains("is written in `docs/work`", "`mvn -q bfflow:context -Dbfflow.story=<id>`")
                .endsWith("given.\n\n<!-- bfflow:end -->\n");
        assertThat(write()).isFalse();
    }

    @Test
    void it_goes_to_the_end_of_a_file_and_later_changes_where_it_is() throws Exception {
        byte[] old = "\u00ef\u00bb\u00bf# Ours\r\n\r\nTabs, not spaces. \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, old);
        assertThat(write()).isTrue();
        String first = latin();
        assertThat(first)
                .startsWith(new String(old, StandardCharsets.ISO_8859_1) + "\r\n\r\n<!-- bfflow:begin -->\r\n\r\n## ")
                .doesNotContainPattern("[^\r]\n");

        Files.write(file, (first + "\r\nMore of ours").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(write()).isFalse();
        Files.writeString(folder.resolve("mvnw"), "");
        assertThat(write()).isTrue();

        assertThat(latin()).isEqualTo(first.replace("`mvn ", "`./mvnw ") + "\r\nMore of ours");
    }

    private String latin() throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- bfflow:begin -->~x | AGENTS.md:1:1: there is <!-- bfflow:begin --> without <!-- bfflow:end -->; put that"
                        + " on a line of its own where the lines for agents end",
                "x~<!-- bfflow:end --> | AGENTS.md:2:1: there is <!-- bfflow:end --> without <!-- bfflow:begin -->; put that"
                        + " on a line of its own where the lines for agents begin",
                "<!-- bfflow:end -->~<!-- bfflow:begin --> | AGENTS.md:1:1: <!-- bfflow:end --> stands above"
                        + " <!-- bfflow:begin -->; change the two",
                "<!-- bfflow:begin -->~<!-- bfflow:end -->~<!-- bfflow:begin -->~<!-- bfflow:end --> | AGENTS.md:3:1:"
                        + " <!-- bfflow:begin --> is there twice; take one out",
            })
    void markers_that_are_no_pair_stop_it(String text, String message) throws Exception {
        Files.writeString(file, text.replace("~", "\n"));

        assertThatThrownBy(this::write).isInstanceOf(ScaffoldException.class).hasMessage(message);
        assertThat(file).hasContent(text.replace("~", "\n"));
    }

    @Test
    void a_repository_says_it_in_its_own_words() throws Exception {
        Files.createDirectories(folder.resolve("docs/work/_templates"));
        Files.writeString(folder.resolve("docs/work/_templates/agents.md"), "Notes: {{releaseNotes}}, {{maven}}.\n");

        assertThat(write()).isTrue();

        assertThat(file).content().contains("begin -->\n\nNotes: docs/release-notes, mvn.\n\n<!--");
    }

    @Test
    void ours_is_up_to_date() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Files.copy(root.resolve("AGENTS.md"), file);

        assertThat(section(root).write(folder)).isFalse();
    }
}
