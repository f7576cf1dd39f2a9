package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.FakeTree;
import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.json.JsonException;
import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.report.JsonReport;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One file of a repository is anything at all: fields, front matter, stories, entries. The first byte says which. What is
 * found has a place in its file.
 */
public final class RepositoryFuzz {

    private static final List<String> FILES = List.of(
            "docs/work/active/dispatch/stories.md",
            "docs/work/active/dispatch/specification.md",
            "docs/work/active/dispatch/challenge.md",
            "docs/release-notes/unreleased/COR-12.md",
            "docs/release-notes/released/1.0.0/release.yml",
            "docs/work/active/dispatch/stories/one.md",
            "docs/work/active/dispatch/release-plan.md",
            "mkdocs.yml",
            "bfflow-baseline.yml",
            "docs/work/active/dispatch/index.md");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private RepositoryFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException, JsonException {
        if (data.length == 0) {
            return;
        }
        String path = FILES.get(Math.floorMod(data[0] - 'a', FILES.size()));
        FakeTree tree = FakeTree.of(TinyRepository.WHOLE).with(path, Arrays.copyOfRange(data, 1, data.length));
        try {
            Report report = Governed.read(Path.of("nowhere"), tree, "bfflow.yml", RepositoryFuzz.class.getClassLoader())
                    .check(TODAY, Optional.empty());
            Fuzzed.requireInside(report.findings(), tree);
            JsonValue.read(JsonReport.of(report, "1.0.0"));
        } catch (UnreadableException | PolicyException e) {
            Fuzzed.require(String.valueOf(e.getMessage()).startsWith(path), "whose fault is '" + e.getMessage() + "'?");
        }
    }
}
