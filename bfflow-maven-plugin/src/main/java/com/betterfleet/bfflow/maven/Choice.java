package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.text.Nearest;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter that takes some of a few words: what is asked for and cannot be had is said, not left out. */
final class Choice {

    private Choice() {}

    /** Fails if anything else is chosen than this version offers. */
    static void check(String property, Collection<String> chosen, List<String> offered) throws MojoExecutionException {
        for (String word : chosen) {
            if (!offered.contains(word.strip())) {
                String advice = Nearest.among(word.strip(), offered)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElseGet(() -> " in this version; use: " + String.join(", ", offered));
                throw new MojoExecutionException(property + " cannot be '" + word.strip() + "'" + advice);
            }
        }
    }
}
