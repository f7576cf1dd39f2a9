package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.deprecation.Deprecation;
import com.betterfleet.bfflow.deprecation.Deprecations;
import com.betterfleet.bfflow.deprecation.DeprecationsJson;
import com.betterfleet.bfflow.deprecation.DeprecationsText;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.notes.Grouping;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.PolicySources;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Renders the release notes of what is unreleased, or of a past release, into
 * <code>target/bfflow/release-notes.*</code>. A broken entry fails the build, the rest of the chain only warns.
 */
@Mojo(name = "release-notes", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class ReleaseNotesMojo extends AbstractReadingMojo {

    private static final List<String> GROUPINGS = List.of("type", "challenge", "specification");

    private final MavenProjectHelper projectHelper;

    /** The version of a past release; none for what is unreleased. */
    @Parameter(property = "bfflow.releaseVersion")
    private @Nullable String releaseVersion;

    /** Only what this milestone delivers. */
    @Parameter(property = "bfflow.milestone")
    private @Nullable String milestone;

    /** For whom: some of <code>customer</code>, <code>operator</code>, <code>internal</code> and the policy's own. */
    @Parameter(property = "bfflow.audiences", defaultValue = "customer,operator")
    private List<String> audiences = List.of();

    /** Whether every audience gets files of its own, <code>release-notes.customer.md</code>, with its notes only. */
    @Parameter(property = "bfflow.perAudience", defaultValue = "false")
    private boolean perAudience;

    /**
     * What is written: some of <code>md</code>, <code>html</code> (one page that needs nothing beside itself),
     * <code>json</code>, <code>gitlab</code> and <code>github</code> (the description of a release there), and
     * <code>trace</code> (where each entry comes from, as JSON).
     */
    @Parameter(property = "bfflow.formats", defaultValue = "md")
    private List<String> formats = List.of();

    /**
     * What the sections are about: the <code>type</code> of change, or the <code>challenge</code> or
     * <code>specification</code> that the notes come from, with what was asked for.
     */
    @Parameter(property = "bfflow.groupBy", defaultValue = "type")
    private String groupBy = "type";

    /**
     * A Mustache template that takes the place of a format, from the root, else a resource of the plugin's own
     * dependencies. What its name ends in, but for <code>.mustache</code>, is what is written.
     */
    @Parameter(property = "bfflow.template")
    private @Nullable String template;

    /** Whether the files are attached to the build, with the classifier <code>release-notes</code>. */
    @Parameter(property = "bfflow.attach", defaultValue = "false")
    private boolean attach;

    /**
     * The catalogues of several repositories, whose notes are put on one page: files or patterns of files, from the root, or
     * artefacts, <code>group:artifact:version</code>; separated by commas. The repository itself counts as one of them, if it
     * is one. Of each, the page tells of the release whose version its catalogue has, where it has one, else of what is
     * unreleased.
     */
    @Parameter(property = "bfflow.catalogs")
    private @Nullable String catalogs;

    /** Lists what was deprecated, in which release, and when it is to be removed; renders nothing. */
    @Parameter(property = "bfflow.deprecations", defaultValue = "false")
    private boolean deprecations;

    /** Made by Maven. */
    @Inject
    public ReleaseNotesMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    String identity() {
        // two executions of one POM may ask for two things; the same one in many modules asks for the same
        return execution().getExecutionId();
    }

    @Override
    boolean isChosen() {
        return new AttachingModule(session(), execution()).isCurrent(attach);
    }

    @Override
    void run(Path root)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        Choice.check("bfflow.formats", formats(), NotesFormat.words());
        Choice.check("bfflow.groupBy", List.of(groupBy), GROUPINGS);
        if (deprecations) {
            if (isOfSeveral()) {
                throw new MojoExecutionException(
                        "bfflow.deprecations lists what one repository has deprecated; leave out" + " bfflow.catalogs");
            }
            list(Deprecations.of(read(root).chain()));
            return;
        }
        MavenProject project = session().getCurrentProject();
        if (attach && project.getFile() == null) {
            throw new MojoExecutionException("bfflow.attach needs a module to attach to, and there is no POM here");
        }
        Governed governed = read(root);
        List<String> paths = new ArrayList<>();
        for (NotesFile file : isOfSeveral() ? filesOfSeveral(governed) : filesOfOne(governed)) {
            Path written = OutputFile.write(output(root), file.name(), file.content());
            paths.add(named(root, written));
            getLog().info("bfflow: release notes: " + named(root, written));
            if (attach) {
                projectHelper.attachArtifact(project, file.type(), file.artifactClassifier(), written.toFile());
            }
        }
        answer(Answer.ok(json -> json.texts("files", paths)));
    }

    private void list(List<Deprecation> all) throws MojoExecutionException {
        if (format() == Format.JSON) {
            answer(DeprecationsJson.of(all));
        } else {
            StandardOutput.print(DeprecationsText.of(all));
        }
    }

    private boolean isOfSeveral() {
        return catalogs != null && !catalogs.isBlank();
    }

    /** All of them, before the first one is written. */
    private List<NotesFile> filesOfOne(Governed governed)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        EntryCheck.pass(governed, governed.check(today(), Optional.empty()), Optional.ofNullable(releaseVersion), this);
        NotesOfRepository repository = NotesOfRepository.read(governed);
        NotesRenderer renderer = renderer(governed.root());
        return files((request, audience) -> renderer.files(repository.page(request), audience), repository::trace);
    }

    /** The same of several repositories. */
    private List<NotesFile> filesOfSeveral(Governed governed)
            throws MojoExecutionException, MojoFailureException, PolicyException, UnreadableException, IOException {
        AskedCatalogs asked = AskedCatalogs.read(this, governed, Objects.requireNonNullElse(catalogs, ""));
        if (asked.ownCounts()) {
            EntryCheck.pass(
                    governed, governed.check(today(), Optional.empty()), Optional.ofNullable(releaseVersion), this);
        }
        NotesOfSeveral several = NotesOfSeveral.of(this, governed, asked);
        several.check(request(audiences()), this);
        NotesRenderer renderer = renderer(governed.root());
        return files((request, audience) -> renderer.files(several.page(request), audience), several::trace);
    }

    /** Makes the files of one page. */
    private interface Pages {
        List<NotesFile> files(NotesRequest request, String audience)
                throws MojoExecutionException, MojoFailureException, UnreadableException, TemplateException;
    }

    private List<NotesFile> files(Pages pages, Function<NotesRequest, String> trace)
            throws MojoExecutionException, MojoFailureException, UnreadableException {
        List<NotesFile> files = new ArrayList<>();
        try {
            for (String audience : perAudience ? new TreeSet<>(audiences()) : Set.of("")) {
                Set<String> whom = perAudience ? Set.of(audience) : audiences();
                files.addAll(pages.files(request(whom), audience));
            }
        } catch (TemplateException e) {
            throw new MojoExecutionException(e.getMessage());
        }
        if (asked().contains(NotesFormat.TRACE)) {
            files.add(NotesFormat.TRACE.file("", trace.apply(request(audiences()))));
        }
        return files;
    }

    private NotesRenderer renderer(Path root) throws MojoExecutionException {
        return new NotesRenderer(root, output(root), asked(), template(root));
    }

    private Set<String> audiences() {
        return Set.copyOf(Words.given(audiences, NotesRequest.DEFAULT_AUDIENCES));
    }

    /** A template may be all that is asked for. */
    private List<String> formats() {
        boolean alone = template != null && !template.isBlank();
        return Words.given(formats, alone ? Set.of() : Set.of("md"));
    }

    private Set<NotesFormat> asked() {
        return formats().stream().map(NotesFormat::of).collect(Collectors.toSet());
    }

    private NotesRequest request(Set<String> whom) {
        return new NotesRequest(
                Optional.ofNullable(releaseVersion),
                Optional.ofNullable(milestone),
                whom,
                Grouping.valueOf(groupBy.strip().toUpperCase(Locale.ROOT)),
                Optional.empty());
    }

    private Optional<NotesRenderer.Template> template(Path root) throws MojoExecutionException {
        if (template == null || template.isBlank()) {
            return Optional.empty();
        }
        PolicySources sources = new PolicySources(root, getClass().getClassLoader());
        String name = sources.find(template.strip())
                .orElseThrow(() -> new MojoExecutionException("bfflow.template names " + template
                        + ", and there is no such file in " + root + " nor on the plugin's classpath"));
        try {
            return Optional.of(new NotesRenderer.Template(name, sources.text(name)));
        } catch (IOException e) {
            throw new MojoExecutionException(name + ": the template cannot be read: " + e.getMessage());
        }
    }
}
