package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository with a past, taken through the commands of {@code docs/adoption.md} as they stand there. */
@OnEveryMaven
record AdoptionIT(Maven maven) {

    private static final String WITHOUT_CHALLENGE = """
            === docs/work/active/telematics/specification.md
            # Specification: Telematics
            === docs/work/active/telematics/index.md
            # Telematics
            """;

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*mvn (com\\.betterfleet\\S+)(.*)$");

    @Test
    void three_commands_make_it_green_and_only_new_gaps_fail(@TempDir Path folder) throws Exception {
        Repository legacy = Repository.in(folder).with(WITHOUT_CHALLENGE);
        List<List<String>> guide = commands();
        assertThat(guide).hasSize(3);

        Build look = maven.run(legacy, guide.get(0).toArray(String[]::new)).green();
        maven.run(legacy, guide.get(1).toArray(String[]::new)).green();
        Build check = maven.run(legacy, guide.get(2).toArray(String[]::new)).green();
        legacy.with(WITHOUT_CHALLENGE.replace("telematics", "roaming"));
        Build newGap = maven.run(legacy, guide.get(2).toArray(String[]::new)).red();

        assertThat(look.findings()).isNotEmpty();
        assertThat(check.findings()).isEmpty();
        assertThat(check.out()).contains(" 1 baselined");
        assertThat(newGap.findings())
                .singleElement()
                .asString()
                .contains("docs/work/active/roaming/specification.md:1:1 specification-challenge");
    }

    private static List<List<String>> commands() throws Exception {
        String guide = Files.readString(Settings.project().resolve("docs/adoption.md"));
        return COMMAND.matcher(guide)
                .results()
                .map(command -> List.of((command.group(1)
                                        .replace(
                                                "bfflow-maven-plugin:",
                                                "bfflow-maven-plugin:" + Settings.version() + ":")
                                + command.group(2))
                        .split(" ")))
                .toList();
    }
}
