package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.edit.FileChange;
import com.betterfleet.bfflow.fix.Fixes;
import com.betterfleet.bfflow.fix.FixesJson;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.report.ConsoleReport;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.text.Count;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the repairs that have only one right answer: a missing challenge link where the work item has one challenge, a slip
 * of the pen, the name of an entry, an entry that is missing. Shows the changes as a diff, and lists what is left.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AbstractReadingMojo {

    /** Shows what would be changed, and changes nothing. */
    @Parameter(property = "bfflow.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Made by Maven. */
    public FixMojo() {}

    @Override
    void run(Path root) throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        Fixes fixes = read(root).fixes(today());
        if (!dryRun) {
            for (FileChange change : fixes.changes()) {
                change.make(root);
            }
        }
        if (format() == Format.JSON) {
            answer(FixesJson.of(fixes, !dryRun));
            return;
        }
        answer(fixes.diff().getBytes(StandardCharsets.UTF_8));
        getLog().info("bfflow: " + summary(fixes));
        // told, and no failure of this goal: with -q the diff stands alone
        ConsoleReport.of(fixes.left()).forEach(line -> getLog().warn(line.text()));
    }

    private String summary(Fixes fixes) {
        if (fixes.changes().isEmpty()) {
            return fixes.left().isEmpty()
                    ? "nothing to fix"
                    : "nothing has only one right answer; "
                            + Count.of(fixes.left().size(), "finding") + " left";
        }
        return Count.of(fixes.mended().size(), "finding")
                + (dryRun ? " would be mended in " : " mended in ")
                + Count.of(fixes.changes().size(), "file")
                + (fixes.left().isEmpty() ? "" : ", " + fixes.left().size() + " left");
    }
}
