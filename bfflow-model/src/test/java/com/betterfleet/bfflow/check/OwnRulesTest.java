package com.betterfleet.bfflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {

    private static final String FOUND = "docs/work/active/dispatch/specification.md:1:1 nobody owns this";

    /** A rule that a company might add: every specification has an owner. */
    public static final class OwnerRule implements Rule {

        @Override
        public RuleInfo info() {
            return RuleInfo.warning("acme-owner", Group.CONTENT);
        }

        @Override
        public Stream<Violation> check(Chain chain, Judgement judgement) {
            return chain.specifications().stream()
                    .filter(specification ->
                            specification.document().fields().find("owner").isEmpty())
                    .map(specification ->
                            Violation.of(specification, "nobody owns this", Fix.byHand("Write '- Owner: …'.")));
        }
    }

    /** A rule that is called like one that is there already. */
    public static final class TakenRule implements Rule {

        @Override
        public RuleInfo info() {
            return RuleInfo.error("link-target", Group.CHAIN);
        }

        @Override
        public Stream<Violation> check(Chain chain, Judgement judgement) {
            return Stream.empty();
        }
    }

    /** A rule that cannot be made. */
    public static final class BrokenRule implements Rule {

        /** Fails. */
        public BrokenRule() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public RuleInfo info() {
            return RuleInfo.error("acme-broken", Group.CHAIN);
        }

        @Override
        public Stream<Violation> check(Chain chain, Judgement judgement) {
            return Stream.empty();
        }
    }

    @TempDir
    Path root;

    @TempDir
    Path jar;

    @BeforeEach
    void a_repository() {
        TinyRepository.whole(root);
    }

    private URLClassLoader shipping(String... rules) throws Exception {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.write(services.resolve(Rule.class.getName()), List.of(rules));
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    }

    private List<String> findings(String policy, String... rules) throws Exception {
        Files.writeString(root.resolve("bfflow.yml"), policy);
        try (URLClassLoader resources = shipping(rules)) {
            return Governed.read(root, "bfflow.yml", resources)
                    .check(LocalDate.of(2026, 11, 22), Optional.empty())
                    .findings()
                    .stream()
                    .map(finding -> finding.state() + " " + finding.rule() + " "
                            + finding.severity().word() + " " + finding.location() + " " + finding.message())
                    .toList();
        }
    }

    @Test
    void a_rule_on_the_class_path_is_checked_with_the_others() throws Exception {
        assertThat(findings("", OwnerRule.class.getName())).containsExactly("OPEN acme-owner warning " + FOUND);
        assertThat(findings("")).isEmpty();
    }

    @Test
    void it_stands_behind_the_built_in_ones_in_the_catalogue() throws Exception {
        try (URLClassLoader resources = shipping(OwnerRule.class.getName())) {
            List<Rule> rules = Catalogue.with(resources);

            assertThat(rules).hasSize(Catalogue.RULES.size() + 1).startsWith(Catalogue.RULES.toArray(Rule[]::new));
            assertThat(Catalogue.ids(rules)).contains("acme-owner", "link-target", "waiver-unused", "linear-drift");
            assertThat(Catalogue.infos(rules)).extracting(RuleInfo::id).contains("acme-owner", "waiver-unused");
        }
    }

    @Test
    void a_policy_sets_its_severity_for_all_work_and_for_a_stage() throws Exception {
        String rule = OwnerRule.class.getName();

        assertThat(findings("rules: {acme-owner: error}\n", rule)).containsExactly("OPEN acme-owner error " + FOUND);
        assertThat(findings("rules: {acme-owner: off}\n", rule)).isEmpty();
        assertThat(findings("stages: {active: {acme-owner: info}}\n", rule))
                .containsExactly("OPEN acme-owner info " + FOUND);
    }

    @Test
    void it_is_waived_like_any_other() throws Exception {
        assertThat(findings(
                        "waivers:\n- {rule: acme-owner, artefact: docs/work, reason: a}\n", OwnerRule.class.getName()))
                .containsExactly("WAIVED acme-owner warning " + FOUND);
    }

    @Test
    void where_it_is_not_on_the_class_path_a_policy_may_not_speak_of_it() {
        assertThatThrownBy(() -> findings("rules: {acme-owner: off}\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("bfflow.yml:1:9: unknown rule 'acme-owner'");
    }

    @Test
    void one_that_is_called_like_another_is_refused() {
        assertThatThrownBy(() -> findings("", TakenRule.class.getName()))
                .isInstanceOf(PolicyException.class)
                .hasMessage("META-INF/services/com.betterfleet.bfflow.rule.Rule:1:1: there is a rule 'link-target'"
                        + " already, and " + TakenRule.class.getName() + " is called so as well."
                        + " Mend the dependency of the plugin that holds it, or take it out.");
    }

    @Test
    void one_that_cannot_be_loaded_is_refused() {
        assertThatThrownBy(() -> findings("", "com.acme.Missing"))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("META-INF/services/com.betterfleet.bfflow.rule.Rule:1:1: a rule that the build"
                        + " adds cannot be loaded: ")
                .hasMessageContaining("com.acme.Missing");
        assertThatThrownBy(() -> findings("", BrokenRule.class.getName()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(BrokenRule.class.getName());
    }
}
