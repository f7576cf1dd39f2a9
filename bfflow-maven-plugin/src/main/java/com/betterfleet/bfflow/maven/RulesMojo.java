package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.RuleList;
import com.betterfleet.bfflow.check.RulePages;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.report.RulesJson;
import com.betterfleet.bfflow.report.RulesMarkdown;
import com.betterfleet.bfflow.report.RulesText;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists the rules, each with what it weighs in this repository and where that comes from; or explains one:
 * <code>mvn bfflow:rules -Dbfflow.rule=story-release-note</code>.
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractReadingMojo {

    /** The id of the rule to explain; by default all are listed. */
    @Parameter(property = "bfflow.rule")
    private @Nullable String rule;

    /** Made by Maven. */
    public RulesMojo() {}

    @Override
    boolean showsMarkdown() {
        return true;
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        ClassLoader pages = getClass().getClassLoader();
        Governed governed = read(root);
        RuleList all = RuleList.of(Catalogue.infos(governed.rules()), governed.policy(), pages);
        if (rule != null) {
            explain(rule.strip(), all, pages);
            return;
        }
        switch (format()) {
            case TEXT -> StandardOutput.print(RulesText.of(all));
            case MD -> StandardOutput.print(RulesMarkdown.of(all));
            case JSON -> answer(RulesJson.of(all));
        }
    }

    private void explain(String id, RuleList all, ClassLoader pages)
            throws MojoExecutionException, MojoFailureException {
        Optional<RuleList.Line> found = all.find(id);
        if (found.isEmpty()) {
            List<String> near = all.near(id);
            throw new MojoFailureException("there is no rule '" + id + "'"
                    + (near.isEmpty()
                            ? "; mvn bfflow:rules lists them"
                            : "; did you mean " + String.join(" or ", near) + "?"));
        }
        String page =
                RulePages.of(id, pages).orElse("# " + id + "\n\nThe jar that brings this rule has no page for it.\n");
        if (format() == Format.JSON) {
            answer(RulesJson.of(found.get(), page));
        } else {
            StandardOutput.print(page);
        }
    }
}
