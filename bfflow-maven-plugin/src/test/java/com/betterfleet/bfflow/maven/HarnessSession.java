package com.betterfleet.bfflow.maven;

import static org.mockito.Mockito.lenient;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** What the goals ask of a session and the test harness does not give. */
final class HarnessSession {

    private HarnessSession() {}

    /** Gives a mocked session the data that a goal leaves there, to run once a build, and a project to resolve for. */
    static void complete(MavenSession mock) {
        lenient().doReturn(new DefaultRepositorySystemSession()).when(mock).getRepositorySession();
        lenient().doReturn(new MavenProject()).when(mock).getTopLevelProject();
    }
}
