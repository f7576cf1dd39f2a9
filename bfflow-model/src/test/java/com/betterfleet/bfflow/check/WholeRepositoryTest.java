package com.betterfleet.bfflow.check;

import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeRepositoryTest {

    @TempDir
    Path folder;

    @Test
    void a_whole_chain_has_no_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "backlog", "archived"})
    void a_whole_chain_has_no_finding_in_any_stage(String stage) throws Exception {
        assertThat(all(TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/" + stage + "/"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void a_whole_chain_has_no_finding_however_its_lines_end(String lineEnd) throws Exception {
        String files = TinyRepository.WHOLE.replace("\n", lineEnd).replaceAll("(?:^|\\R)=== (.*?)\\R", "\n=== $1\n");

        assertThat(all(TinyRepository.in(folder, files.strip()))).isEmpty();
    }

    @Test
    void findings_come_in_the_same_order_whatever_the_order_of_the_rules() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: A"), story("## COR-12: B"), story("## COR 13: C"), story("## COR-14: D")))
                .with(entry("NONE-7"))
                .with("=== docs/work/activ/x/challenge.md\n# X\n=== docs/work/loose.md\n# L\n");
        List<Rule> backwards = new ArrayList<>(Catalogue.RULES);
        Collections.reverse(backwards);

        List<Finding> once = repository.findings();
        List<Finding> again =
                TinyRepository.in(folder, "=== pom.xml\n<project/>\n").findings();

        assertThat(once).hasSizeGreaterThan(4).isSorted().isEqualTo(again);
        assertThat(Checker.check(repository.chain(), Policy.defaults(), backwards, Exceptions.none(LocalDate.EPOCH)))
                .isEqualTo(once);
    }
}
