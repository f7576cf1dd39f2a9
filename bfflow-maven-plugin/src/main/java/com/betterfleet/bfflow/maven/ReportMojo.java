package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.maven.site.SitePage;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * A page of <code>mvn site</code>: the work items by phase, which story answers which requirement, and what was found. It
 * never fails for a finding. In a reactor one site has it: that of the first module that asks for it. Called by itself, it writes
 * <code>target/bfflow/site/bfflow.html</code>.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractReadingMojo implements MavenMultiPageReport {

    private static final String NAME = "bfflow";

    /** Where the site goes; the site plugin says so itself. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private @Nullable File reportOutputDirectory;

    /** Made by Maven. */
    public ReportMojo() {}

    @Override
    void run(Path root) throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        Path written = OutputFile.write(
                output(root).resolve("site"), NAME + ".html", page(root).html());
        getLog().info("bfflow: " + named(root, written));
    }

    private SitePage page(Path root) throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        Governed governed = read(root);
        return new SitePage(
                governed.check(today(), Optional.empty()), governed.policy().requirementSections());
    }

    /** Writes the page into a site. */
    @Override
    public void generate(Sink sink, @Nullable SinkFactory sinkFactory, @Nullable Locale locale)
            throws MavenReportException {
        try {
            page(root()).write(sink);
        } catch (PolicyException | UnreadableException | MojoExecutionException | IOException e) {
            MojoExecutionException safe = PrintableFailure.of(new MojoExecutionException(e.getMessage(), e));
            throw new MavenReportException(safe.getMessage(), safe);
        }
    }

    /** The same, as old site plugins ask for it. */
    @Override
    public void generate(Sink sink, @Nullable Locale locale) throws MavenReportException {
        generate(sink, null, locale);
    }

    /** In one module only: the chain is that of the whole repository. */
    @Override
    public boolean canGenerateReport() {
        return !isSkipped()
                && new ReportingModule(session(), execution().getPlugin().getKey()).isCurrent();
    }

    @Override
    public String getName(@Nullable Locale locale) {
        return NAME;
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "How far the work is, which story answers which requirement, and what the rules found.";
    }

    @Override
    public String getOutputPath() {
        return NAME;
    }

    /**
     * The page's name.
     *
     * @deprecated by Maven; only old site plugins ask for it
     */
    @Deprecated
    @Override
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public @Nullable File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        this.reportOutputDirectory = folder;
    }
}
