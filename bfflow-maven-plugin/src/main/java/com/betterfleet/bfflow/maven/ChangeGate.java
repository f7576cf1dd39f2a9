package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Gate;
import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.change.BaseRequest;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.git.GitException;
import com.betterfleet.bfflow.memory.PageMemory;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Finds out whether a change is to be judged, or all of the repository: by what the goal is told, else by the pipeline. */
record ChangeGate(
        MavenSession session,
        @Nullable String base,
        @Nullable String message) {

    /** Whether anything here asks for a change to be judged. */
    boolean isAsked() {
        if (base != null || message != null) {
            return true;
        }
        for (String name : BaseRequest.VARIABLES) {
            if (session.getSystemProperties().containsKey("env." + name)) {
                return true;
            }
        }
        return false;
    }

    Report check(
            Governed governed, String policyFile, Supplier<PageMemory> pages, LocalDate today, Optional<String> bypass)
            throws MojoExecutionException, IOException {
        Optional<BaseRequest> request = BaseRequest.of(Optional.ofNullable(base), text(), this::variable);
        if (request.isEmpty()) {
            return governed.check(today, bypass);
        }
        try {
            return new Gate(governed, policyFile, getClass().getClassLoader(), pages)
                    .check(request.get(), today, bypass);
        } catch (GitException e) {
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Maven keeps the environment among the system's properties. */
    private Optional<String> variable(String name) {
        return Optional.ofNullable(session.getSystemProperties().getProperty("env." + name));
    }

    private Optional<String> text() throws MojoExecutionException, IOException {
        if (message == null) {
            return Optional.empty();
        }
        // where Maven is started, as in a shell
        Path file = Path.of(session.getExecutionRootDirectory()).resolve(message);
        if (!Files.isRegularFile(file)) {
            throw new MojoExecutionException("bfflow.message names " + message + ", and there is no such file");
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            throw new MojoExecutionException("bfflow.message names " + message + ", which is not UTF-8");
        }
    }
}
