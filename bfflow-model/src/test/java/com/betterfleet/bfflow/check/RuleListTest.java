package com.betterfleet.bfflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyReader;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleListTest {

    @TempDir
    Path folder;

    @Test
    void without_a_policy_every_weight_is_the_default() {
        RuleList list = list(Policy.defaults());

        assertThat(list.rules()).allSatisfy(line -> assertThat(line.from()).containsExactly("default"));
        assertThat(weights(list, "specification-challenge"))
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.OFF);
        assertThat(weights(list, "story-release-note")).containsExactly(Severity.ERROR, Severity.OFF, Severity.OFF);
        assertThat(weights(list, "duplicate-id")).containsExactly(Severity.ERROR, Severity.WARNING, Severity.ERROR);
        assertThat(weights(list, "link-target")).containsExactly(Severity.ERROR, Severity.WARNING, Severity.WARNING);
        assertThat(weights(list, "linear-issue")).containsOnly(Severity.OFF);
    }

    @Test
    void a_rule_about_what_is_in_no_stage_weighs_the_same_everywhere() throws Exception {
        RuleList list = list(policy("""
                stages: {archived: {release-note-story: off}}
                """));

        assertThat(weights(list, "release-note-story")).containsOnly(Severity.ERROR);
        assertThat(line(list, "release-note-story").from()).containsExactly("default");
    }

    @Test
    void a_policy_changes_the_weight_everywhere() throws Exception {
        RuleList list = list(policy("""
                story-id: COR-[0-9]+
                rules:
                  specification-covered: error
                  not-in-nav: off
                """));

        assertThat(weights(list, "specification-covered"))
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.OFF);
        assertThat(line(list, "specification-covered").from()).containsExactly("bfflow.yml:3");
        assertThat(weights(list, "not-in-nav")).containsOnly(Severity.OFF);
        assertThat(line(list, "not-in-nav").from()).containsExactly("bfflow.yml:4");
    }

    @Test
    void a_policy_changes_the_weight_in_one_stage() throws Exception {
        RuleList list = list(policy("""
                rules: {link-kind: warning}
                stages:
                  archived: {story-release-note: error, link-kind: off}
                """));

        assertThat(weights(list, "story-release-note")).containsExactly(Severity.ERROR, Severity.OFF, Severity.ERROR);
        assertThat(line(list, "story-release-note").in(Stage.ACTIVE).from()).isEqualTo("default");
        assertThat(line(list, "story-release-note").in(Stage.ARCHIVED).from()).isEqualTo("bfflow.yml:3");
        assertThat(line(list, "story-release-note").from()).containsExactly("bfflow.yml:3");
        assertThat(line(list, "link-kind").from()).containsExactly("bfflow.yml:1", "bfflow.yml:3");
    }

    @Test
    void a_weight_of_a_policy_that_is_extended_comes_from_there() throws Exception {
        Files.writeString(folder.resolve("company-policy.yml"), "rules: {link-kind: info, placeholder: off}\n");

        RuleList list = list(policy("extends: company-policy.yml\nrules: {placeholder: error}\n"));

        assertThat(line(list, "link-kind").from()).containsExactly("company-policy.yml:1");
        assertThat(line(list, "placeholder").from()).containsExactly("bfflow.yml:2");
    }

    @Test
    void rules_are_listed_by_group() {
        RuleList list = list(Policy.defaults());

        assertThat(list.groups())
                .containsExactly(
                        Group.READING,
                        Group.IDENTITY,
                        Group.CHAIN,
                        Group.CONTENT,
                        Group.DELIVERY,
                        Group.MIRROR,
                        Group.CHANGE,
                        Group.UPSTREAM,
                        Group.EXCEPTIONS);
        assertThat(list.of(Group.EXCEPTIONS))
                .extracting(line -> line.rule().id())
                .containsExactly("waiver-expired", "waiver-unused", "baseline-stale");
    }

    @Test
    void a_rule_says_what_its_page_says() {
        RuleInfo own = RuleInfo.error("own-rule", Group.CHAIN);
        RuleList list = RuleList.of(
                List.of(RuleInfo.error("link-target", Group.CHAIN), own),
                Policy.defaults(),
                getClass().getClassLoader());

        assertThat(line(list, "link-target").says())
                .contains("A link up the chain leads to a page of the repository, and to a part of it that exists.");
        assertThat(line(list, "own-rule").says()).isEmpty();
    }

    @Test
    void an_unknown_rule_has_near_ones() {
        RuleList list = list(Policy.defaults());

        assertThat(list.find("story-relaese-note")).isEmpty();
        assertThat(list.near("story-relaese-note")).containsExactly("story-release-note");
        assertThat(list.near("waiver")).containsExactly("waiver-expired", "waiver-unused");
        assertThat(list.near("in")).isEmpty();
        assertThat(list.near("nothing-of-the-kind")).isEmpty();
        assertThat(list.near("")).isEmpty();
    }

    private static List<Severity> weights(RuleList list, String id) {
        return Arrays.stream(Stage.values())
                .map(stage -> line(list, id).in(stage).severity())
                .toList();
    }

    private static Line line(RuleList list, String id) {
        return list.find(id).orElseThrow();
    }

    private Policy policy(String text) throws Exception {
        Files.writeString(folder.resolve(Policy.FILE), text);
        return PolicyReader.read(
                folder, Policy.FILE, Catalogue.ids(Catalogue.RULES), getClass().getClassLoader());
    }

    private RuleList list(Policy policy) {
        return RuleList.of(Catalogue.infos(Catalogue.RULES), policy, getClass().getClassLoader());
    }
}
