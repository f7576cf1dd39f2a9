package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.check.Unrendered;
import com.betterfleet.bfflow.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What a repository must have in order before its notes are rendered: its entries; of the rest it is only warned. */
final class EntryCheck {

    /** The rules whose findings mean that an entry cannot be rendered as it was meant. */
    private static final Set<String> ENTRY_RULES = Set.of("front-matter", "release-note-content", "release-note-file");

    private EntryCheck() {}

    /**
     * Fails on a broken entry.
     *
     * @param release whose entries are to be rendered; empty for what is unreleased
     */
    static void pass(Governed governed, Report report, Optional<String> release, AbstractReadingMojo goal)
            throws MojoExecutionException, MojoFailureException {
        List<Finding> broken = new ArrayList<>(report.findings().stream()
                .filter(finding -> finding.isOpen() && finding.severity() == Severity.ERROR)
                .filter(finding -> ENTRY_RULES.contains(finding.rule()))
                .filter(finding ->
                        finding.location().path().startsWith(governed.policy().releaseNotes() + "/"))
                .toList());
        List<ReleaseNote> asked = governed.chain().releaseNotes().stream()
                .filter(entry -> entry.release().equals(release))
                .toList();
        broken.addAll(Unrendered.among(asked, broken));
        if (!broken.isEmpty()) {
            goal.answer(new Answer(false, json -> {}, Problem.of(broken)));
            goal.print(broken);
            throw new MojoFailureException("release notes cannot be rendered from entries with errors");
        }
        int errors = report.open(Severity.ERROR);
        if (errors > 0) {
            goal.getLog()
                    .warn("bfflow: the chain has " + errors + (errors == 1 ? " error" : " errors")
                            + "; mvn bfflow:validate says which");
        }
    }
}
