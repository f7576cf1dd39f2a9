package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A work item from nothing, by the commands of {@code docs/new-pages.md}. */
@OnEveryMaven
record NewPagesIT(Maven maven) {

    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn bfflow:new (.*)$");
    private static final Pattern ARGUMENT = Pattern.compile("(-D[\\w.]+=)(?:\"([^\"]*)\"|(\\S+))");

    private static List<List<String>> commands() throws Exception {
        String guide = Files.readString(Settings.project().resolve("docs/new-pages.md"));
        return COMMAND.matcher(guide)
                .results()
                .map(command -> {
                    List<String> arguments = new ArrayList<>();
                    Matcher argument = ARGUMENT.matcher(command.group(1));
                    while (argument.find()) {
                        String value = argument.group(2) == null ? argument.group(3) : argument.group(2);
                        arguments.add(argument.group(1) + value);
                    }
                    return arguments;
                })
                .toList();
    }

    @Test
    void the_guide_leads_from_an_empty_repository_to_an_entry_and_only_blanks_are_left(@TempDir Path folder)
            throws Exception {
        Repository repository = Repository.in(folder);
        assertThat(commands()).hasSize(8);

        for (List<String> command : commands()) {
            List<String> arguments = new ArrayList<>(List.of(Settings.goal("new")));
            arguments.addAll(command);
            maven.run(repository, arguments.toArray(String[]::new)).green();
        }

        Build check = maven.run(repository, Settings.goal("validate")).green();
        assertThat(check.findings())
                .isNotEmpty()
                // the entry came before anybody began
                .allMatch(
                        finding -> finding.contains(" placeholder: ") || finding.contains(" release-note-premature: "));
    }

    @Test
    void agents_are_told_what_the_guide_shows(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder);

        maven.run(repository, Settings.goal("new"), "-Dbfflow.kind=agents").green();

        assertThat(repository.read("AGENTS.md").lines().filter(line -> !line.isBlank()))
                .map(String::strip)
                .startsWith("# For coding agents", "<!-- bfflow:begin -->")
                .containsSubsequence(Readme.shown(Settings.project().resolve("docs/starting-a-story.md"), "agents"))
                .endsWith("<!-- bfflow:end -->");
        assertThat(maven.run(repository, Settings.goal("new"), "-Dbfflow.kind=agents")
                        .green()
                        .said())
                .containsExactly("[INFO] bfflow: AGENTS.md is up to date");
    }

    @Test
    void what_is_missing_is_listed_where_nobody_can_be_asked(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder);

        assertThat(maven.run(repository, Settings.goal("new"), "-Dbfflow.kind=story")
                        .red()
                        .failure())
                .contains(
                        "bfflow.workItem is not given: the folder of the work item that it is for; bfflow.title is not"
                                + " given: the title of the story");
        assertThat(maven.run(repository, Settings.goal("new"), "-Dbfflow.kind=stroy")
                        .red()
                        .failure())
                .contains("bfflow.kind must be one of work-item, challenge")
                .contains("not 'stroy'; did you mean 'story'?");
    }
}
