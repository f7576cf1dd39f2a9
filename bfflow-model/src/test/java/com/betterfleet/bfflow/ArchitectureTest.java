package com.betterfleet.bfflow;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.RulePages;
import com.betterfleet.bfflow.linear.reading.LinearApi;
import com.betterfleet.bfflow.policy.PolicySources;
import com.betterfleet.bfflow.rule.Rule;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the packages. They run one way: what is read is judged, and what is judged is told. */
class ArchitectureTest {

    private static final String ROOT = "com.betterfleet.bfflow";

    /** What each package may use beside itself; a new one is put down here, below those that use it. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            // words, pages, and the two syntaxes
            Map.entry("text", List.of()),
            Map.entry("json", List.of("text")),
            Map.entry("tree", List.of("text")),
            Map.entry("csv", List.of()),
            Map.entry("git", List.of("text", "tree")),
            Map.entry("xml", List.of()),
            Map.entry("html", List.of("markdown", "text")),
            Map.entry("template", List.of("page", "text")),
            Map.entry("file", List.of()),
            Map.entry("memory", List.of("file", "text", "tree")),
            Map.entry("focus", List.of("policy", "tree")),
            Map.entry("edit", List.of("file", "git")),
            Map.entry("page", List.of()),
            Map.entry("prose", List.of("page", "text")),
            Map.entry("anchor", List.of("page")),
            Map.entry("scan", List.of("anchor", "page")),
            Map.entry("markdown", List.of("anchor", "page", "scan", "text")),
            Map.entry("yaml", List.of("page", "text")),
            // the chain, what a repository decides about it, and where it comes from
            Map.entry("chain", List.of("page", "prose", "text")),
            Map.entry("draft", List.of("chain", "memory", "page", "prose")),
            Map.entry("section", List.of("chain", "page", "text")),
            Map.entry("policy", List.of("chain", "page", "text", "tree", "yaml")),
            Map.entry("lock", List.of("section", "chain", "page", "policy", "tree", "yaml")),
            Map.entry("mkdocs", List.of("anchor", "markdown", "page", "tree", "yaml")),
            Map.entry(
                    "repository",
                    List.of(
                            "anchor",
                            "chain",
                            "draft",
                            "markdown",
                            "memory",
                            "mkdocs",
                            "page",
                            "policy",
                            "prose",
                            "text",
                            "tree",
                            "yaml")),
            Map.entry("catalog", List.of("chain", "json", "markdown", "page", "prose", "section", "text")),
            // what changed since a commit, and what it says of itself
            Map.entry("change", List.of("git", "chain", "page", "policy", "text", "tree")),
            // what Linear holds, and where that is known from
            Map.entry("linear", List.of("chain", "page", "policy", "text")),
            Map.entry("linear.reading", List.of("linear", "csv", "json", "text", "tree")),
            // the rules, which never use each other's groups nor know where the chain comes from
            Map.entry("rule", List.of("change", "chain", "linear", "lock", "page", "policy", "prose", "text")),
            Map.entry("rule.reading", List.of("rule", "chain", "page", "policy", "prose", "text")),
            Map.entry("rule.identity", List.of("rule", "chain", "page", "policy", "text")),
            Map.entry("rule.chain", List.of("rule", "chain", "page", "policy", "text")),
            Map.entry("rule.content", List.of("rule", "chain", "page", "policy", "prose", "text")),
            Map.entry("rule.delivery", List.of("rule", "chain", "page", "policy", "text")),
            Map.entry("rule.mirror", List.of("rule", "chain", "linear", "page", "policy", "text")),
            Map.entry("rule.upstream", List.of("rule", "chain", "lock", "page", "policy", "text")),
            Map.entry("answer", List.of("check", "rule", "json", "page", "policy")),
            Map.entry("rule.change", List.of("rule", "change", "chain", "page", "policy", "text")),
            Map.entry(
                    "check",
                    List.of(
                            "rule", "rule.*", "change", "chain", "linear", "lock", "page", "policy", "text", "tree",
                            "yaml")),
            // what is made of it
            Map.entry(
                    "notes",
                    List.of("chain", "html", "json", "markdown", "page", "policy", "template", "text", "yaml")),
            Map.entry(
                    "context",
                    List.of(
                            "answer",
                            "check",
                            "rule",
                            "chain",
                            "json",
                            "markdown",
                            "page",
                            "policy",
                            "repository",
                            "text")),
            Map.entry(
                    "linear.mirror",
                    List.of(
                            "linear",
                            "context",
                            "rule",
                            "chain",
                            "csv",
                            "json",
                            "markdown",
                            "mkdocs",
                            "page",
                            "policy",
                            "repository",
                            "text")),
            Map.entry(
                    "review",
                    List.of(
                            "answer",
                            "check",
                            "git",
                            "lock",
                            "repository",
                            "rule",
                            "section",
                            "chain",
                            "json",
                            "page",
                            "text")),
            Map.entry(
                    "landscape",
                    List.of("answer", "catalog", "chain", "json", "notes", "page", "policy", "template", "text")),
            Map.entry("status", List.of("answer", "check", "chain", "json", "page", "policy", "text")),
            Map.entry("deprecation", List.of("answer", "chain", "json", "page", "text")),
            Map.entry("milestone", List.of("answer", "check", "rule", "chain", "json", "page", "policy", "text")),
            Map.entry(
                    "release",
                    List.of(
                            "notes",
                            "answer",
                            "change",
                            "check",
                            "deprecation",
                            "git",
                            "tree",
                            "edit",
                            "rule",
                            "anchor",
                            "chain",
                            "file",
                            "json",
                            "markdown",
                            "page",
                            "policy",
                            "repository",
                            "text",
                            "yaml")),
            Map.entry(
                    "move",
                    List.of(
                            "answer",
                            "check",
                            "chain",
                            "edit",
                            "file",
                            "html",
                            "json",
                            "lock",
                            "markdown",
                            "mkdocs",
                            "page",
                            "policy",
                            "tree",
                            "repository",
                            "rule",
                            "text",
                            "yaml")),
            Map.entry(
                    "report.html",
                    List.of("check", "rule", "chain", "html", "markdown", "page", "policy", "template", "text")),
            Map.entry(
                    "report",
                    List.of(
                            "report.html",
                            "answer",
                            "change",
                            "check",
                            "rule",
                            "chain",
                            "json",
                            "page",
                            "policy",
                            "text",
                            "xml")),
            Map.entry(
                    "fix",
                    List.of(
                            "answer",
                            "json",
                            "tree",
                            "check",
                            "rule",
                            "scaffold",
                            "chain",
                            "edit",
                            "page",
                            "policy",
                            "repository")),
            Map.entry(
                    "scaffold",
                    List.of(
                            "anchor",
                            "rule",
                            "chain",
                            "edit",
                            "file",
                            "markdown",
                            "page",
                            "policy",
                            "template",
                            "text",
                            "yaml"))));

    private static final JavaClasses CLASSES = classes();

    private static JavaClasses classes() {
        // names are enough: to read the libraries as well takes most of the time
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_what_lies_below_it(String name) {
        String[] allowed = Stream.concat(Stream.of(name), ARROWS.getOrDefault(name, List.of()).stream())
                .map(ArchitectureTest::full)
                .toArray(String[]::new);

        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(full(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }

    @Test
    void every_package_has_its_place_among_the_others() {
        assertThat(CLASSES.stream()
                        .map(one -> one.getPackageName())
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @Test
    void nothing_uses_the_package_on_top() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void no_packages_use_each_other_in_a_ring() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_one_package_knows_flexmark() {
        onlyKnownBy("com.vladsch.flexmark..", full("markdown"));
    }

    @Test
    void only_one_package_knows_how_to_measure_words() {
        onlyKnownBy("org.apache.commons..", full("text"));
    }

    @Test
    void only_one_package_knows_git() {
        onlyKnownBy("org.eclipse.jgit..", full("git"));
    }

    @Test
    void only_one_package_knows_how_versions_are_numbered() {
        onlyKnownBy("org.semver4j..", full("text"));
    }

    @Test
    void only_one_package_knows_templates_and_one_html() {
        onlyKnownBy("com.samskivert..", full("template"));
        onlyKnownBy("org.jsoup..", full("html"));
    }

    @Test
    void only_one_package_knows_tables_and_one_the_network() {
        onlyKnownBy("de.siegmar.fastcsv..", full("csv"));
        onlyKnownBy("java.net.http..", full("linear.reading"));
    }

    /** See SECURITY.md: what reads, what writes, and that nothing else does. */
    @Test
    void only_some_packages_touch_files_and_fewer_write_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages(all(
                        "tree",
                        "file",
                        "edit",
                        "repository",
                        "git",
                        "memory",
                        "linear.reading",
                        "fix",
                        "release",
                        "move",
                        "scaffold"))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Files.class,
                        FileChannel.class,
                        FileInputStream.class,
                        FileOutputStream.class,
                        FileReader.class,
                        FileWriter.class,
                        RandomAccessFile.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(all("file", "edit", "release", "move", "scaffold"))
                .should()
                .callMethodWhere(target(owner(type(Files.class)))
                        .and(target(nameMatching(
                                "write.*|create.*|move|copy|delete.*|set.*|newOutputStream|newBufferedWriter"))))
                .check(CLASSES);
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_nothing_is_run() {
        noClasses()
                .that()
                .resideOutsideOfPackage(full("linear.reading"))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        InetAddress.class, Socket.class, ServerSocket.class, DatagramSocket.class, LinearApi.class)
                .check(CLASSES);
        // what opens an address opens a resource of the class path
        noClasses()
                .that()
                .doNotBelongToAnyOf(PolicySources.class, RulePages.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(URLConnection.class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.jgit.transport..", "javax.script..", "javax.naming..", "java.rmi..", "java.sql..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ProcessBuilder.class, Process.class, Runtime.class)
                .check(CLASSES);
    }

    @Test
    void only_one_package_knows_how_xml_is_written() {
        onlyKnownBy("javax.xml..", full("xml"));
    }

    @Test
    void jackson_is_known_to_yaml_and_json_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(full("yaml"), full("json"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void it_is_a_library_without_maven_that_never_prints_nor_logs_nor_looks_at_a_clock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.slf4j..", "java.util.logging..")
                .check(CLASSES);
        noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class).check(CLASSES);
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
        noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
    }

    @Test
    void it_has_no_state_of_its_own_that_could_change() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void a_rule_stands_in_the_package_of_its_group_and_is_called_by_its_id() {
        for (Rule rule : Catalogue.RULES) {
            String name = Arrays.stream(rule.info().id().split("-"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());

            assertThat(rule.getClass().getPackageName())
                    .isEqualTo(full("rule." + rule.info().group().name().toLowerCase(Locale.ROOT)));
            assertThat(rule.getClass().getSimpleName()).isIn(name, name + "Rule");
        }
    }

    private static void onlyKnownBy(String library, String one) {
        noClasses()
                .that()
                .resideOutsideOfPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static String[] all(String... names) {
        return Arrays.stream(names).map(ArchitectureTest::full).toArray(String[]::new);
    }

    private static String full(String name) {
        return ROOT + "." + name;
    }
}
