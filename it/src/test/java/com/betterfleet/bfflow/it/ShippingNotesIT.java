package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and files of {@code docs/shipping-notes.md}, as they stand there. */
@OnEveryMaven
record ShippingNotesIT(Maven maven) {

    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn (bfflow:release-notes .*)$");
    private static final Pattern BLOCK = Pattern.compile("(?s)<!-- (file|output):(\\S+) -->\n```\\w*\n(.*?)```");

    @Test
    void every_command_makes_what_the_guide_says(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        List<List<String>> commands = commands();
        Map<String, String> blocks = blocks();
        assertThat(commands).hasSize(3);
        assertThat(blocks).hasSize(3);
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            if (block.getKey().startsWith("file ")) {
                repository.with("=== " + block.getKey().substring(5) + "\n" + block.getValue());
            }
        }

        for (List<String> command : commands) {
            maven.run(repository, command.toArray(String[]::new)).green();
        }

        assertThat(repository.outputs())
                .containsExactly(
                        "target/bfflow/release-notes.customer.md",
                        "target/bfflow/release-notes.github.md",
                        "target/bfflow/release-notes.gitlab.md",
                        "target/bfflow/release-notes.html",
                        "target/bfflow/release-notes.internal.md",
                        "target/bfflow/release-notes.json",
                        "target/bfflow/release-notes.md",
                        "target/bfflow/release-notes.operator.md",
                        "target/bfflow/release-notes.trace.json",
                        "target/bfflow/release-notes.txt");
        assertThat(repository.read("target/bfflow/release-notes.txt"))
                .isEqualTo(blocks.get("output target/bfflow/release-notes.txt"));
        assertThat(repository.read("target/bfflow/release-notes.html")).contains("<article id=\"cor-12\">");
        assertThat(repository.read("target/bfflow/release-notes.customer.md")).contains("COR-12");
        assertThat(repository.read("target/bfflow/release-notes.operator.md")).doesNotContain("COR-12");
    }

    @Test
    void mistakes_in_templates_and_words_are_said_with_their_place(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder).with("""
                === page.md.mustache
                # {{title}}
                {{#sections}}{{#note}}x{{/note}}{{/sections}}
                """);

        Build template = maven.run(repository, "bfflow:release-notes", "-Dbfflow.template=page.md.mustache")
                .red();
        Build format = maven.run(repository, "bfflow:release-notes", "-Dbfflow.formats=md,htlm")
                .red();
        repository.with("=== docs/release-notes/_words.yml\nimpct: x\n");
        Build words = maven.run(repository, "bfflow:release-notes").red();

        assertThat(template.failure())
                .contains("page.md.mustache:2: there is nothing called 'note'; did you mean 'notes'?");
        assertThat(format.failure()).contains("bfflow.formats cannot be 'htlm'; did you mean 'html'?");
        assertThat(words.failure())
                .contains("docs/release-notes/_words.yml:1:1: unknown key 'impct'; did you mean 'impact'?");
        assertThat(repository.outputs()).isEmpty();
    }

    private static List<List<String>> commands() throws Exception {
        return COMMAND.matcher(guide())
                .results()
                .map(command -> List.of(command.group(1).split(" ")))
                .toList();
    }

    private static Map<String, String> blocks() throws Exception {
        return BLOCK.matcher(guide())
                .results()
                .collect(Collectors.toMap(block -> block.group(1) + " " + block.group(2), block -> block.group(3)));
    }

    private static String guide() throws Exception {
        return Files.readString(Settings.project().resolve("docs/shipping-notes.md"));
    }
}
