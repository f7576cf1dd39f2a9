package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.check.Baseline;
import com.betterfleet.bfflow.check.BaselineFile;
import com.betterfleet.bfflow.check.BaselineUpdate;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Records today's findings in <code>bfflow-baseline.yml</code>, so that only new ones fail the build. Where there is a
 * baseline already, takes out what is mended and adds nothing: it only ever shrinks. To begin anew, delete the file first.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractReadingMojo {

    /** Made by Maven. */
    public BaselineMojo() {}

    @Override
    void run(Path root) throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        Governed governed = read(root);
        BaselineUpdate update = BaselineUpdate.of(
                governed.baseline(), governed.check(today(), Optional.empty()).findings());
        OutputFile.write(root, Baseline.FILE, BaselineFile.text(update.kept()).getBytes(StandardCharsets.UTF_8));
        getLog().info("bfflow: " + Baseline.FILE + ": " + update.summary());
        answer(new Answer(
                update.left().isEmpty(),
                json -> {
                    json.text("path", Baseline.FILE);
                    json.number("kept", update.kept().size());
                },
                Problem.of(update.left())));
        update.warnings().forEach(warning -> getLog().warn("bfflow: " + warning));
    }
}
