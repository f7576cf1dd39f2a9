package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.file.OutputFile.Content;
import com.betterfleet.bfflow.file.WrittenFile;
import com.betterfleet.bfflow.memory.RecordingTree;
import com.betterfleet.bfflow.memory.Remembered;
import com.betterfleet.bfflow.memory.SeenTree;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.report.ConsoleLine;
import com.betterfleet.bfflow.report.ConsoleReport;
import com.betterfleet.bfflow.report.Outcome;
import com.betterfleet.bfflow.report.ReportFormat;
import com.betterfleet.bfflow.report.ValidateJson;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class ValidateMojo extends AbstractReadingMojo {

    private static final String BYPASS = "bfflow.bypass";

    /** Those that say nothing but what is in the repository. */
    private static final Set<String> PLAIN_REPORTS = Set.of("json", "html");

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
     * What changes are held against, a branch for instance: what a change touches or causes fails the build, what was there
     * before is a warning. In a pipeline for a merge request it is known already; <code>none</code> has all of the
     * repository judged even there.
     */
    @Parameter(property = "bfflow.base")
    private @Nullable String base;

    /** The file in which the message of a commit is being written, for a hook: the commit is judged before it is made. */
    @Parameter(property = "bfflow.message")
    private @Nullable String message;

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
        Optional<LastOutcome> last = last(root);
        if (last.isEmpty() || !last.get().isRepeated(today().toString(), start, getLog())) {
            check(root, last, start);
        }
    }

    /** Empty where there is more to it than files, parameters and the day. */
    private Optional<LastOutcome> last(Path root) throws MojoExecutionException, IOException {
        Optional<CacheFolder> folder = cacheFolder(root);
        boolean more = format() != Format.TEXT
                || session().getUserProperties().containsKey(BYPASS)
                || new ChangeGate(session(), base, message).isAsked()
                || !linearExport.isEmpty()
                || !reports.stream().allMatch(ValidateMojo::isPlain);
        if (folder.isEmpty() || more) {
            return Optional.empty();
        }
        List<String> parameters = new ArrayList<>(List.of(
                failOn,
                String.join(",", reports),
                policyFile(root),
                output(root).toString()));
        if (hasUpstreams()) {
            parameters.addAll(upstreamCatalogs().keys());
            parameters.addAll(RepositoryNames.of(root, statedName(), session()));
        }
        return Optional.of(
                new LastOutcome(folder.get().outcome(parameters), new SeenTree(new DiskTree(root)), output(root)));
    }

    /** Maven leaves null where nothing stands between two commas. */
    private static boolean isPlain(@Nullable String report) {
        return report == null || PLAIN_REPORTS.contains(report.strip());
    }

    private void check(Path root, Optional<LastOutcome> last, long start)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        FailOn threshold = FailOn.of(failOn);
        Set<ReportFormat> formats = Words.all(ReportFormat.class, "bfflow.reports", reports);
        Optional<String> bypass = bypass();
        Optional<RecordingTree> recorded = last.map(LastOutcome::recorded);
        Governed governed = read(root, recorded.map(SourceTree.class::cast).orElseGet(() -> tree(root)))
                .withExport(linearExport);
        Report report = new ChangeGate(session(), base, message)
                .check(governed, policyFile(root), () -> pages(root), today(), bypass);
        Outcome outcome = outcome(governed, report, threshold);
        Map<String, Content> files = write(output(root), reports(formats, outcome));

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ReportFormat shown = isPageWanted(formats, report) ? ReportFormat.HTML : ReportFormat.JSON;
        Path file = output(root).resolve(shown.file().orElseThrow());
        ConsoleReport console = new ConsoleReport(report, took, named(root, file));
        List<ConsoleLine> lines = new ArrayList<>(console.lines());
        if (threshold == FailOn.NEVER) {
            lines.add(new ConsoleLine(
                    Severity.WARNING, "bfflow: whatever is found, the build goes on, because bfflow.failOn is never"));
        }
        if (format() == Format.JSON) {
            List<String> written = files.keySet().stream()
                    .map(name -> named(root, output(root).resolve(name)))
                    .toList();
            answer(ValidateJson.of(outcome, written));
        } else {
            lines.forEach(this::print);
        }
        if (formats.contains(ReportFormat.GITHUB)) {
            annotate(outcome);
        }
        String failure = bypass.isEmpty() && threshold.fails(report) ? console.failure() : "";
        // a rule of somebody else may look at what no tree knows of
        if (last.isPresent() && recorded.isPresent() && governed.rules().equals(Catalogue.RULES)) {
            last.get()
                    .remember(
                            recorded.get(),
                            governed.policy(),
                            took,
                            new Remembered(texts(lines), failure, files),
                            getLog());
        }
        if (!failure.isEmpty()) {
            throw new MojoFailureException(failure);
        }
    }

    /** With the first letter of their level. */
    private static List<String> texts(List<ConsoleLine> lines) {
        return lines.stream()
                .map(line -> line.level().name().charAt(0) + line.text())
                .toList();
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
    private static Map<String, Content> reports(Set<ReportFormat> formats, Outcome outcome) {
        Map<String, Content> reports = new LinkedHashMap<>();
        for (ReportFormat format : ReportFormat.values()) {
            boolean wanted = formats.contains(format)
                    || format == ReportFormat.JSON
                    || (format == ReportFormat.HTML && isPageWanted(formats, outcome.report()));
            if (wanted) {
                format.file().ifPresent(name -> reports.put(name, out -> format.write(outcome, out)));
            }
        }
        return reports;
    }

    /** Gives back what was written: a report of many stories takes longer to put together than to copy. */
    private Map<String, Content> write(Path output, Map<String, Content> reports) throws IOException {
        Map<String, Content> written = new LinkedHashMap<>();
        for (Map.Entry<String, Content> report : reports.entrySet()) {
            written.put(report.getKey(), WrittenFile.of(output, report.getKey(), report.getValue()));
        }
        String page = ReportFormat.HTML.file().orElseThrow();
        if (!written.containsKey(page)) {
            Files.deleteIfExists(output.resolve(page));
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
