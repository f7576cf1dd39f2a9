package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same pages give the same bytes in another country: where i is no I, it is tomorrow already, and text is Latin-1. */
@OnEveryMaven
record OtherPlaceIT(Maven maven) {

    private static final String OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ";

    private static final String[] GOALS = {
        "verify",
        "-Dbfflow.reports=json,html,sarif,junit,checkstyle,codequality",
        "-Dbfflow.formats=md,html,json,gitlab,trace",
        "-Dmaven.plugin.validation=VERBOSE"
    };

    @Test
    void every_file_is_the_same(@TempDir Path folder) throws Exception {
        Repository here = repository(folder.resolve("here"));
        Repository there = repository(folder.resolve("there"));

        Build build = maven.run(here, Map.of("MAVEN_OPTS", OPTIONS + "-Duser.timezone=UTC"), GOALS)
                .green();
        maven.run(
                        there,
                        Map.of(
                                "MAVEN_OPTS",
                                OPTIONS + "-Dfile.encoding=ISO-8859-1 -Duser.language=tr -Duser.country=TR"
                                        + " -Duser.timezone=Pacific/Kiritimati"),
                        GOALS)
                .green();

        assertThat(outputs(here)).hasSizeGreaterThan(10).isEqualTo(outputs(there));
        // with its validation, Maven says what a plugin should not do
        assertThat(build.log()).noneMatch(line -> line.contains("Plugin") && line.contains("validation issues"));
    }

    private static Repository repository(Path folder) throws Exception {
        return Repository.whole(folder)
                .replace(Repository.ENTRY, "Dispatchers see", "DISPATCHERS IN İSTANBUL, Größe, ıi; they see")
                .replace("docs/work/active/dispatch/stories.md", "- Status: in delivery", "- STATUS: IN DELIVERY")
                .replace("docs/work/active/dispatch/challenge.md", "# Challenge:", "# CHALLENGE: TITLE IN İI ıß");
    }

    private static Map<String, String> outputs(Repository repository) throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (String path : repository.outputs()) {
            files.put(path, repository.read(path));
        }
        return files;
    }
}
