package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.report.ConsoleReport;
import com.betterfleet.bfflow.report.JsonReport;
import com.betterfleet.bfflow.report.html.HtmlReport;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

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

    /** The reports that are written: <code>json</code>, always; <code>html</code>, also wherever a finding is open. */
    @Parameter(property = "bfflow.reports", defaultValue = "json")
    private List<String> reports = List.of();

    /** Made by Maven. */
    public ValidateMojo() {}

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        long start = System.nanoTime();
        FailOn threshold = FailOn.of(failOn);
        Choice.check("bfflow.reports", reports, List.of("json", "html"));
        Optional<String> bypass = bypass();
        Governed governed = read(root);
        Report report = governed.check(today(), bypass);
        Path file = OutputFile.write(
                output(root), JsonReport.FILE, JsonReport.of(report, execution().getVersion()));
        Optional<Path> page = page(root, governed, report);

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ConsoleReport console = new ConsoleReport(report, took, named(root, page.orElse(file)));
        console.lines().forEach(this::print);
        if (threshold == FailOn.NEVER) {
            getLog().warn("bfflow: whatever is found, the build goes on, because bfflow.failOn is never");
        }
        if (bypass.isEmpty() && threshold.fails(report)) {
            throw new MojoFailureException(console.failure());
        }
    }

    /** The page for people, where there is something to read or somebody asked for it; never one of an earlier build. */
    private Optional<Path> page(Path root, Governed governed, Report report) throws IOException {
        boolean asked = reports.stream().map(String::strip).anyMatch("html"::equals);
        if (!asked && report.findings().stream().noneMatch(Finding::isOpen)) {
            Files.deleteIfExists(output(root).resolve(HtmlReport.FILE));
            return Optional.empty();
        }
        byte[] page = HtmlReport.of(
                report,
                governed.policy(),
                getClass().getClassLoader(),
                execution().getVersion());
        return Optional.of(OutputFile.write(output(root), HtmlReport.FILE, page));
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
