package com.betterfleet.bfflow.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the chain of challenges, specifications, stories and release notes. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {

    /** The directory that holds the documents; by default the one that holds {@code .mvn}. */
    @Parameter(property = "bfflow.root", defaultValue = "${session.request.multiModuleProjectDirectory}")
    private @Nullable File root;

    /** Made by Maven. */
    public ValidateMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        if (root == null || !root.isDirectory()) {
            throw new MojoFailureException(root + " is no directory. Set bfflow.root to the one that holds docs/.");
        }
        getLog().info("bfflow: nothing to check yet in " + root);
    }
}
