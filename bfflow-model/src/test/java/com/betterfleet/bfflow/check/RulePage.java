package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's page, taken apart. A fenced block that has a title stands for the file of that name; where the title ends with
 * "(no such file)", for its absence. The examples are laid over {@link TinyRepository#WHOLE}.
 *
 * <p>The examples of a rule about a change are the change: a branch of one commit, whose message is the block titled "commit
 * message". Files whose title ends with "(on main)" came to the base meanwhile.
 */
record RulePage(String id, String text) {

    static final List<String> SECTIONS = List.of("Why", "Bad", "Good", "How to fix", "How to turn it down");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ABSENT = " (no such file)";
    private static final String ON_MAIN = " (on main)";
    private static final String MESSAGE = "commit message";

    private static final Pattern FENCE =
            Pattern.compile("(?ms)^(`{3,})(\\w+)(?: title=\"([^\"]+)\")?\\n(.*?)^\\1$\\n?");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern ALSO = Pattern.compile("(?m)^Also found here: (.+)\\.$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TOP_LEVEL_KEY = Pattern.compile("(?m)^(?=[a-z-]+:)");

    static RulePage of(String id) {
        return new RulePage(
                id,
                RulePages.of(id, RulePage.class.getClassLoader())
                        .orElseThrow(() -> new AssertionError("the rule " + id + " has no page")));
    }

    /** The headings of level 2 and what stands below each. Headings in examples are none. */
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(withoutExamples());
        List<String> names = new ArrayList<>();
        while (heading.find()) {
            names.add(heading.group(1));
        }
        int from = 0;
        for (int i = 0; i < names.size(); i++) {
            int start = text.indexOf("\n## " + names.get(i) + "\n", from)
                    + names.get(i).length()
                    + 5;
            int end = i + 1 < names.size() ? text.indexOf("\n## " + names.get(i + 1) + "\n", start) : text.length();
            sections.put(names.get(i), text.substring(start, end));
            from = end;
        }
        return sections;
    }

    /** The page with nothing in its fenced blocks. */
    String withoutExamples() {
        return FENCE.matcher(text).replaceAll("");
    }

    /** The files of a section's blocks that have a title, each block on its own; absent ones without a text. */
    List<Map.Entry<String, Optional<String>>> files(String section) {
        List<Map.Entry<String, Optional<String>>> files = new ArrayList<>();
        Matcher fence = FENCE.matcher(sections().getOrDefault(section, ""));
        while (fence.find()) {
            String title = fence.group(3);
            if (title != null) {
                files.add(
                        title.endsWith(ABSENT)
                                ? Map.entry(title.substring(0, title.length() - ABSENT.length()), Optional.empty())
                                : Map.entry(title, Optional.of(fence.group(4))));
            }
        }
        return files;
    }

    /** The other rules that the bad example breaks as well, because it cannot be shown without. */
    Set<String> alsoFound() {
        Set<String> rules = new TreeSet<>();
        Matcher also = ALSO.matcher(sections().getOrDefault("Bad", ""));
        while (also.find()) {
            CODE.matcher(also.group(1)).results().forEach(code -> rules.add(code.group(1)));
        }
        return rules;
    }

    /** The ways of turning the rule down that stand as blocks: each block, and each key of a policy, is one. */
    List<Map.Entry<String, String>> waysDown() {
        List<Map.Entry<String, String>> ways = new ArrayList<>();
        files("How to turn it down").forEach(file -> {
            String content = file.getValue().orElseThrow();
            if (file.getKey().equals(Policy.FILE)) {
                TOP_LEVEL_KEY.splitAsStream(content).forEach(key -> ways.add(Map.entry(Policy.FILE, key)));
            } else {
                ways.add(Map.entry(file.getKey(), content));
            }
        });
        return ways;
    }

    /** What all rules find in an example. */
    List<Finding> findings(Path folder, String section) throws Exception {
        return findings(write(folder, section));
    }

    /** What all rules find in the bad example when it is turned down in this way. */
    List<Finding> findings(Path folder, Map.Entry<String, String> way) throws Exception {
        TinyRepository repository = write(folder, "Bad");
        Path file = repository.root().resolve(way.getKey());
        boolean policy = way.getKey().equals(Policy.FILE) && Files.exists(file);
        write(repository, way.getKey(), policy ? over(Files.readString(file), way.getValue()) : way.getValue());
        return findings(repository);
    }

    private TinyRepository write(Path folder, String section) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);
        if (isAboutAChange()) {
            branch(repository, section);
        }
        for (Map.Entry<String, Optional<String>> file : files(section)) {
            if (file.getKey().endsWith(ON_MAIN)) {
                continue;
            }
            file.getValue()
                    .ifPresentOrElse(
                            content -> write(repository, file.getKey(), content),
                            () -> repository.without(file.getKey()));
        }
        return repository;
    }

    private static void write(TinyRepository repository, String path, String content) {
        repository.with("=== " + path + "\n" + content);
    }

    /** A policy whose key takes the place of the same key below. */
    private static String over(String policy, String key) {
        String name = key.substring(0, key.indexOf(':') + 1);
        StringBuilder whole = new StringBuilder(key);
        TOP_LEVEL_KEY
                .splitAsStream(policy)
                .filter(other -> !other.startsWith(name))
                .forEach(whole::append);
        return whole.toString();
    }

    private boolean isAboutAChange() {
        return Catalogue.RULES.stream()
                .map(Rule::info)
                .anyMatch(rule -> rule.id().equals(id) && rule.group() == Group.CHANGE);
    }

    /** The branch on which the change is made; main has gone on where the example says so. */
    private void branch(TinyRepository repository, String section) throws Exception {
        try (Versioned versioned = Versioned.branched(repository)) {
            versioned.checkout("main");
            files(section).stream()
                    .filter(file -> file.getKey().endsWith(ON_MAIN))
                    .forEach(file -> write(
                            repository,
                            file.getKey().replace(ON_MAIN, ""),
                            file.getValue().orElseThrow()));
            versioned.commit("Meanwhile");
            versioned.checkout("work");
        }
    }

    private List<Finding> findings(TinyRepository repository) throws Exception {
        if (isAboutAChange()) {
            Path message = repository.root().resolve(MESSAGE);
            String said = Files.readString(message);
            Files.delete(message);
            try (Versioned versioned = Versioned.begun(repository)) {
                versioned.commit(said);
                return versioned.check("main").findings();
            }
        }
        return Governed.read(repository.root(), Policy.FILE, RulePage.class.getClassLoader())
                .check(TODAY, Optional.empty())
                .findings();
    }
}
