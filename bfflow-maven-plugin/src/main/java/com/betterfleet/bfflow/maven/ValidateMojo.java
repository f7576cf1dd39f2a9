package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.report.ConsoleReport;
import com.betterfleet.bfflow.report.Outcome;
import com.betterfleet.bfflow.report.ReportFormat;
import com.betterfleet.bfflow.report.ValidateJson;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
 * Checks the chain of challenges, specifications, stories and release notes, and fails the build where it is broken. Once
 * a build, always for the whole repository. To let one run through all the same, say why on the command line:
 * <code>-Dbfflow.bypass="reason"</code>.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractBfflowMojo {

    private static final String BYPASS = "bfflow.bypass";

    /** What fails the build: <code>error</code>, <code>warning</code> (and errors), or <code>never</code>. */
    @Parameter(property = "bfflow.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The reports that are written: <code>json</code>, always; <code>html</code>, also wherever a finding is open; and any of
     * <code>sarif</code>, <code>codequality</code>, <code>junit</code>, <code>checkstyle</code>, and <code>github</code>,
     * which prints annotations in a build on GitHub.
     */
    @Parameter(property = "bfflow.reports", defaultValue = "json")
    private List<String> reports = List.of();

    /**
     * What was exported from Linear, to compare the chain with: files, from the root, as CSV or as JSON. Without it, the
     * snapshot <code>bfflow-linear.json</code> counts, if the repository has one.
     */
    @Parameter(property = "bfflow.linear.export")
    private List<String> linearExport = List.of();

    /** What GitHub says of its builds: annotations are nothing for any other log. */
    @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
    private @Nullable String githubActions;

    /** Made by Maven. */
    public ValidateMojo() {}

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        long start = System.nanoTime();
        FailOn threshold = FailOn.of(failOn);
        Set<ReportFormat> formats = Words.all(ReportFormat.class, "bfflow.reports", reports);
        Optional<String> bypass = bypass();
        Governed governed = read(root).withExport(linearExport);
        Report report = governed.check(today(), bypass);
        Outcome outcome = outcome(governed, report, threshold);
        List<String> written = write(root, formats, outcome);

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ReportFormat shown = isPageWanted(formats, report) ? ReportFormat.HTML : ReportFormat.JSON;
        Path file = output(root).resolve(shown.file().orElseThrow());
        ConsoleReport console = new ConsoleReport(report, took, named(root, file));
        if (format() == Format.JSON) {
            answer(ValidateJson.of(outcome, written));
        } else {
            console.lines().forEach(this::print);
        }
        if (formats.contains(ReportFormat.GITHUB)) {
            annotate(outcome);
        }
        if (threshold == FailOn.NEVER) {
            getLog().warn("bfflow: whatever is found, the build goes on, because bfflow.failOn is never");
        }
        if (bypass.isEmpty() && threshold.fails(report)) {
            throw new MojoFailureException(console.failure());
        }
    }

    private Outcome outcome(Governed governed, Report report, FailOn threshold) {
        return new Outcome(
                report,
                Catalogue.infos(governed.rules()),
                governed.policy(),
                getClass().getClassLoader(),
                threshold.threshold(),
                execution().getVersion());
    }

    /** Whatever else is asked for, {@code report.json} is there for other tools; no page is left of an earlier build. */
    private List<String> write(Path root, Set<ReportFormat> formats, Outcome outcome) throws IOException {
        List<String> written = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            boolean wanted = formats.contains(format)
                    || format == ReportFormat.JSON
                    || (format == ReportFormat.HTML && isPageWanted(formats, outcome.report()));
            Optional<String> file = format.file();
            if (file.isPresent() && wanted) {
                written.add(named(root, OutputFile.write(output(root), file.get(), format.of(outcome))));
            } else if (file.isPresent() && format == ReportFormat.HTML) {
                Files.deleteIfExists(output(root).resolve(file.get()));
            }
        }
        return written;
    }

    /** The page is for people: where there is something to read, or somebody asked for it. */
    private static boolean isPageWanted(Set<ReportFormat> formats, Report report) {
        return formats.contains(ReportFormat.HTML) || report.findings().stream().anyMatch(Finding::isOpen);
    }

    private void annotate(Outcome outcome) {
        if ("true".equals(githubActions)) {
            StandardOutput.print(ReportFormat.GITHUB.of(outcome));
        } else {
            getLog().info("bfflow: no annotations for GitHub, because GITHUB_ACTIONS is not true here");
        }
    }

    /** From the command line only: a parameter could be set in a POM, and a bypass must be somebody's choice each time. */
    private Optional<String> bypass() throws MojoExecutionException {
        String reason = session().getUserProperties().getProperty(BYPASS);
        if (reason == null) {
            return Optional.empty();
        }
        // a bare -Dbfflow.bypass is given as "true"
        if (reason.isBlank() || reason.equals("true")) {
            throw new MojoExecutionException(
                    "bfflow.bypass needs a reason: -D" + BYPASS + "=\"why this build may pass\"");
        }
        return Optional.of(reason.strip());
    }
}
