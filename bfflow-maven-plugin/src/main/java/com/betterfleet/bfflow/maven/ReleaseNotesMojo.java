package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.notes.MarkdownNotes;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult;
import com.betterfleet.bfflow.notes.ReleaseNotes;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.report.ConsoleReport;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Renders the release notes of what is unreleased, or of a past release, into
 * <code>target/bfflow/release-notes.md</code>. A broken entry fails the build, the rest of the chain only warns.
 */
@Mojo(name = "release-notes", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class ReleaseNotesMojo extends AbstractBfflowMojo {

    private static final String FILE = "release-notes.md";

    /** The rules whose findings mean that an entry cannot be rendered as it was meant. */
    private static final Set<String> ENTRY_RULES = Set.of("front-matter", "release-note-content", "release-note-file");

    /** The version of a past release; none for what is unreleased. */
    @Parameter(property = "bfflow.releaseVersion")
    private @Nullable String releaseVersion;

    /** Only what this milestone delivers. */
    @Parameter(property = "bfflow.milestone")
    private @Nullable String milestone;

    /** For whom: some of <code>customer</code>, <code>operator</code>, <code>internal</code> and the policy's own. */
    @Parameter(property = "bfflow.audiences", defaultValue = "customer,operator")
    private List<String> audiences = List.of();

    /** What is written: <code>md</code>, Markdown. */
    @Parameter(property = "bfflow.formats", defaultValue = "md")
    private List<String> formats = List.of();

    /** How notes are put together: by <code>type</code>. */
    @Parameter(property = "bfflow.groupBy", defaultValue = "type")
    private String groupBy = "type";

    /** Made by Maven. */
    public ReleaseNotesMojo() {}

    @Override
    String identity() {
        // two executions of one POM may ask for two things; the same one in many modules asks for the same
        return execution().getExecutionId();
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Choice.check("bfflow.formats", formats, List.of("md"));
        Choice.check("bfflow.groupBy", List.of(groupBy), List.of("type"));
        Governed governed = read(root);
        warnOfBrokenChain(governed);
        NotesResult result =
                new ReleaseNotes(governed.chain(), governed.policy()).page(withSummary(governed, request()));
        if (result instanceof NotesResult.NotFound missing) {
            throw new MojoFailureException(missing.message());
        }
        if (result instanceof NotesResult.Found found) {
            String text = new MarkdownNotes(Optional.empty()).render(found.page());
            Path file = OutputFile.write(output(root), FILE, text.getBytes(StandardCharsets.UTF_8));
            getLog().info("bfflow: release notes: " + named(root, file));
        }
    }

    private NotesRequest request() {
        return new NotesRequest(
                Optional.ofNullable(releaseVersion),
                Optional.ofNullable(milestone),
                Set.copyOf(audiences),
                Optional.empty());
    }

    private static NotesRequest withSummary(Governed governed, NotesRequest request) throws UnreadableException {
        return TextFile.read(
                        governed.root(), request.summaryPath(governed.policy().releaseNotes()))
                .map(request::withSummary)
                .orElse(request);
    }

    private void warnOfBrokenChain(Governed governed) throws MojoFailureException {
        Report report = governed.check(today(), Optional.empty());
        List<Finding> broken = report.findings().stream()
                .filter(finding -> finding.isOpen() && finding.severity() == Severity.ERROR)
                .filter(finding -> ENTRY_RULES.contains(finding.rule()))
                .filter(finding ->
                        finding.location().path().startsWith(governed.policy().releaseNotes() + "/"))
                .toList();
        if (!broken.isEmpty()) {
            Report entries = new Report(governed.chain(), broken, Optional.empty());
            new ConsoleReport(entries, Duration.ZERO, "")
                    .lines().stream()
                            .filter(line -> line.level() == Severity.ERROR)
                            .forEach(line -> getLog().error(line.text()));
            throw new MojoFailureException("release notes cannot be rendered from entries with errors");
        }
        int errors = report.open(Severity.ERROR);
        if (errors > 0) {
            getLog().warn("bfflow: the chain has " + errors + (errors == 1 ? " error" : " errors")
                    + "; mvn bfflow:validate says which");
        }
    }
}
