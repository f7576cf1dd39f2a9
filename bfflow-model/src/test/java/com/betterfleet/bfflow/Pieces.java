package com.betterfleet.bfflow;

import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.PolicyReader;
import java.util.List;

/** What tests of tiny repositories have in common: the places in {@link TinyRepository#WHOLE}, and pieces without a fault. */
public final class Pieces {

    public static final String ITEM = "docs/work/active/dispatch/";
    public static final String CHALLENGE = ITEM + "challenge.md";
    public static final String SPECIFICATION = ITEM + "specification.md";
    public static final String STORIES = ITEM + "stories.md";
    public static final String UNRELEASED = "docs/release-notes/unreleased/";
    public static final String ENTRY = UNRELEASED + "COR-12.md";

    private Pieces() {}

    /** A story in delivery, below a heading that a test may write as it likes. */
    public static String story(String heading) {
        return story(heading, "- Status: in delivery");
    }

    /** A story with these fields. */
    public static String story(String heading, String fields) {
        return """
                %s

                %s

                As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

                **Acceptance criteria**

                - A vehicle silent for five minutes is grey.

                """.formatted(heading, fields);
    }

    /** A page of stories whose specification is that of the work item. */
    public static String storySet(String... stories) {
        return "=== " + STORIES
                + "\n# Dispatch board stories\n\n- Specification: [Dispatch board](specification.md)\n\n"
                + String.join("", stories);
    }

    /** The unreleased entry of a story. */
    public static String entry(String id) {
        return """
                === %s%s.md
                ---
                stories: [%s]
                type: added
                audience: customer
                title: Dispatchers see stale vehicles greyed out
                ---
                """.formatted(UNRELEASED, id, id);
    }

    /** Everything that all rules find, as {@code rule severity path:line:column message}. */
    public static List<String> all(TinyRepository repository) throws Exception {
        return repository.findings().stream().map(Pieces::line).toList();
    }

    /** The only thing that all rules find. */
    public static Finding only(TinyRepository repository) throws Exception {
        List<Finding> findings = repository.findings();
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding, not:\n"
                    + String.join("\n", findings.stream().map(Pieces::line).toList()));
        }
        return findings.get(0);
    }

    /** Judges by this policy. */
    public static TinyRepository governed(TinyRepository repository, String policy) throws Exception {
        repository.with("=== bfflow.yml\n" + policy);
        return repository.under(PolicyReader.readExisting(
                repository.root(), "bfflow.yml", Catalogue.ids(Catalogue.RULES), Pieces.class.getClassLoader()));
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity().word() + " " + finding.location() + " " + finding.message();
    }
}
