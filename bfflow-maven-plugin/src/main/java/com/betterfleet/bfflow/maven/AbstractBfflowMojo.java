package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.report.ConsoleLine;
import com.betterfleet.bfflow.report.ConsoleReport;
import com.betterfleet.bfflow.repository.RepositoryRoot;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: they work on a whole repository, once a build, wherever Maven is started. */
abstract class AbstractBfflowMojo extends AbstractMojo {

    private static final String PAGE = "html";

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** Leaves the goal out, and says so. */
    @Parameter(property = "bfflow.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder that all paths are relative to. By default the nearest one at or above the build's with a
     * <code>bfflow.yml</code>, but never above the nearest one with a <code>.git</code>; else that one; else the build's.
     */
    @Parameter(property = "bfflow.root")
    private @Nullable File root;

    /** Where reports go; by default <code>target/bfflow</code> below the root. */
    @Parameter(property = "bfflow.output")
    private @Nullable File output;

    /**
     * How the goal answers: <code>text</code>, for people; <code>json</code>, for programs, on standard output; or
     * <code>md</code>, where it shows something that can be pasted into an issue. <code>status</code> of several repositories
     * knows <code>html</code> as well.
     */
    @Parameter(property = "bfflow.format", defaultValue = "text")
    private String format = "text";

    private boolean answered;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            executeOnce();
        } catch (MojoExecutionException e) {
            throw PrintableFailure.of(e);
        } catch (MojoFailureException e) {
            throw PrintableFailure.of(e);
        }
    }

    /** Maven's log, safe for a terminal. */
    @Override
    public final Log getLog() {
        return new PrintableLog(super.getLog());
    }

    private void executeOnce() throws MojoExecutionException, MojoFailureException {
        Path folder = rootOrAnswer();
        if (!isChosen()) {
            getLog().debug("bfflow: left to another module of this build");
            return;
        }
        if (!isFirst(folder)) {
            getLog().debug("bfflow: done already in this build for " + folder);
            return;
        }
        if (skip) {
            getLog().warn("bfflow: skipped, because bfflow.skip is set");
            return;
        }
        try {
            answered(folder);
        } catch (PolicyException | UnreadableException e) {
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Who asked for JSON gets some even where there is no such folder. */
    private Path rootOrAnswer() throws MojoExecutionException {
        try {
            return root();
        } catch (MojoExecutionException e) {
            if (!skip && format() == Format.JSON) {
                answer(Answer.failed(Problems.of(e)).json());
            }
            throw e;
        }
    }

    /** Who asked for JSON gets some, whatever happens. */
    private void answered(Path folder)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException {
        // before anything is done
        boolean json = format() == Format.JSON;
        try {
            runNamingFiles(folder);
        } catch (MojoExecutionException | MojoFailureException | PolicyException | UnreadableException e) {
            if (json && !answered) {
                answer(Answer.failed(Problems.of(e)).json());
            }
            throw e;
        }
    }

    private void runNamingFiles(Path folder)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException {
        try {
            run(folder);
        } catch (IOException e) {
            throw new MojoExecutionException(FileTrouble.text(e, output(folder)), e);
        }
    }

    /** How the goal answers. */
    final Format format() throws MojoExecutionException {
        if (isAskedForPage()) {
            return Format.TEXT;
        }
        Format asked = Format.of(format);
        if (asked == Format.MD && !showsMarkdown()) {
            throw new MojoExecutionException("bfflow.format cannot be 'md' for this goal; use one of: text, json");
        }
        return asked;
    }

    /** Whether it can show what it was asked for as Markdown. */
    boolean showsMarkdown() {
        return false;
    }

    /** Whether it can show what it was asked for as a page of HTML. */
    boolean showsPage() {
        return false;
    }

    /** Whether the answer is a page of HTML, which is for people, as text is. */
    final boolean isAskedForPage() {
        return showsPage() && format.strip().equalsIgnoreCase(PAGE);
    }

    /** Prints what the goal was asked for. Once. */
    final void answer(byte[] text) {
        answered = true;
        StandardOutput.print(text);
    }

    /** Says it in JSON, if that was asked for. */
    final void answer(Answer answer) throws MojoExecutionException {
        if (format() == Format.JSON) {
            answer(answer.json());
        }
    }

    /** Does the goal's work on the repository of this root. */
    abstract void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException;

    /** What makes this run the same as another one in the same build, besides the goal and the root. */
    String identity() {
        return "";
    }

    /** Whether this module may do it; where any may, the first one does. */
    boolean isChosen() {
        return true;
    }

    /** Whether the goal is left out. */
    final boolean isSkipped() {
        return skip;
    }

    /** Where reports go. */
    final Path output(Path root) {
        return output == null ? root.resolve("target").resolve("bfflow") : absolute(output);
    }

    /** A file as it is named to the user: from the root where it lies below it. */
    static String named(Path root, Path file) {
        return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
    }

    /** Tells Maven's log of findings; a program has them in its answer, and must be able to read it. */
    final void print(List<Finding> findings) throws MojoExecutionException {
        if (format() != Format.JSON) {
            ConsoleReport.of(findings).forEach(this::print);
        }
    }

    /** Tells Maven's log. */
    final void print(ConsoleLine line) {
        if (line.level() == Severity.ERROR) {
            getLog().error(line.text());
        } else if (line.level() == Severity.WARNING) {
            getLog().warn(line.text());
        } else {
            getLog().info(line.text());
        }
    }

    /** The session of the build. */
    final MavenSession session() {
        return given(session);
    }

    /** The execution of the goal. */
    final MojoExecution execution() {
        return given(execution);
    }

    /** The folder that all paths are relative to. */
    final Path root() throws MojoExecutionException {
        if (root == null) {
            return RepositoryRoot.above(
                    session().getRequest().getMultiModuleProjectDirectory().toPath());
        }
        Path stated = absolute(root);
        if (!Files.isDirectory(stated)) {
            throw new MojoExecutionException("bfflow.root names " + stated + ", and there is no such folder");
        }
        return stated;
    }

    /** The session's data are asked, because no module is known to run first, or at all. */
    private boolean isFirst(Path folder) {
        String key = "bfflow:" + execution().getGoal() + ":" + identity() + ":" + folder;
        return session().getRepositorySession().getData().set(key, null, true);
    }

    private static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }

    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Maven has not filled in the goal's parameters");
        }
        return value;
    }
}
