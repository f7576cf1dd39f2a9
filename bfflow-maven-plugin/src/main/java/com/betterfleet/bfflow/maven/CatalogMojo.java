package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.catalog.Catalog.Repository;
import com.betterfleet.bfflow.catalog.CatalogJson;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Writes the chain of the repository as others may need it into <code>target/bfflow/catalog.json</code>, and attaches it to the
 * build as type <code>json</code> with the classifier <code>bfflow</code>, so that <code>mvn deploy</code> publishes it.
 * Other repositories declare it as an upstream and link into it.
 */
@Mojo(name = "catalog", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class CatalogMojo extends AbstractReadingMojo {

    /** The type of the artefact. */
    static final String TYPE = "json";

    /** The classifier of the artefact. */
    static final String CLASSIFIER = "bfflow";

    private static final String FILE = "catalog.json";

    private final MavenProjectHelper projectHelper;

    /** Made by Maven. */
    @Inject
    public CatalogMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    /** The module that attaches it; where that is not part of this build, the first one writes it, and it is not attached. */
    @Override
    boolean isChosen() {
        return CatalogModule.of(session())
                .filter(session().getProjects()::contains)
                .map(module -> module.equals(session().getCurrentProject()))
                .orElse(true);
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Optional<MavenProject> module = CatalogModule.of(session());
        Governed governed = read(root);
        Path written = OutputFile.write(output(root), FILE, CatalogJson.of(governed.catalog(repository(module))));
        boolean attached = module.filter(session().getCurrentProject()::equals).isPresent();
        if (attached) {
            projectHelper.attachArtifact(session().getCurrentProject(), TYPE, CLASSIFIER, written.toFile());
        }
        String why = module.isPresent() && !attached
                ? ", not attached: " + module.get().getArtifactId() + ", which publishes it, is not part of this build"
                : "";
        getLog().info("bfflow: catalogue: " + named(root, written) + why);
        answer(Answer.ok(json -> {
            json.text("path", named(root, written));
            json.flag("attached", attached);
        }));
    }

    private Repository repository(Optional<MavenProject> module) throws MojoExecutionException {
        return repository(module, statedName())
                .orElseThrow(() -> new MojoExecutionException("a catalogue has a name by which others link to it, and"
                        + " there is no POM here that gives it one: -Dbfflow.name=…"));
    }

    /** What a catalogue is called: as its module, else as the repository calls itself. */
    static Optional<Repository> repository(Optional<MavenProject> module, Optional<String> stated) {
        return module.map(project -> new Repository(
                        project.getArtifactId(), Optional.of(project.getGroupId()), Optional.of(project.getVersion())))
                .or(() -> stated.map(name -> new Repository(name, Optional.empty(), Optional.empty())));
    }
}
