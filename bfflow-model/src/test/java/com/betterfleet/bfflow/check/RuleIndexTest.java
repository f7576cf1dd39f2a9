package com.betterfleet.bfflow.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} lists every rule with the sentence of its page, and leads to the page. */
class RuleIndexTest {

    private static final Path INDEX = Path.of("../docs/rules.md");
    private static final String PAGES = "../bfflow-model/src/main/resources/" + RulePages.FOLDER;

    @Test
    void the_index_lists_every_rule_as_it_is() throws Exception {
        String index = Files.readString(INDEX);
        String tables = tables();

        assertThat(index.substring(index.indexOf("\n## ") + 1))
                .as("The tables of docs/rules.md are to be:\n" + tables)
                .isEqualTo(tables);
    }

    @Test
    void the_index_leads_to_the_pages() {
        assertThat(list().rules())
                .allSatisfy(line -> assertThat(
                                INDEX.resolveSibling(PAGES + line.rule().id() + ".md"))
                        .exists());
    }

    private static String tables() {
        RuleList list = list();
        return list.groups().stream().map(group -> table(list, group)).collect(joining("\n"));
    }

    private static String table(RuleList list, Group group) {
        String name = group.name().charAt(0) + group.name().substring(1).toLowerCase(Locale.ROOT);
        return "## " + name + "\n\n| rule | default | |\n| --- | --- | --- |\n"
                + list.of(group).stream().map(RuleIndexTest::row).collect(joining());
    }

    private static String row(Line line) {
        String id = line.rule().id();
        return "| [`" + id + "`](" + PAGES + id + ".md) | "
                + line.rule().severity().word() + " | " + line.says().orElseThrow() + " |\n";
    }

    private static RuleList list() {
        return RuleList.of(Catalogue.infos(Catalogue.RULES), Policy.defaults(), RuleIndexTest.class.getClassLoader());
    }
}
