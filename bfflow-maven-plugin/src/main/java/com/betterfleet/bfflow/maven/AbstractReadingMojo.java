package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.memory.SeenTree;
import com.betterfleet.bfflow.move.Moves;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** How goals read a repository: under its policy, and with what the repositories hold into which its links lead. */
abstract class AbstractReadingMojo extends AbstractBfflowMojo {

    /** The policy, from the root; by default <code>bfflow.yml</code>, which need not be there. */
    @Parameter(property = "bfflow.config")
    private @Nullable String config;

    /**
     * The repositories into which this one's links may lead, each by the artefact of its catalogue:
     * <code>group:artifact:version[:type[:classifier]]</code>, type and classifier by default <code>json</code> and
     * <code>bfflow</code>. The version may be a range, <code>LATEST</code> or <code>RELEASE</code>. With
     * <code>&lt;artifact&gt;</code> and <code>&lt;optional&gt;true&lt;/optional&gt;</code> in it, the build goes on where it
     * cannot be resolved.
     */
    @Parameter
    private List<Upstream> upstreams = List.of();

    /** The same on one line, where no <code>upstreams</code> are configured: separated by commas, optional ones with a ? behind. */
    @Parameter(property = "bfflow.upstreams")
    private @Nullable String upstreamList;

    /**
     * The name of this repository where stories of others say <code>Delivered in</code>, besides the artifactId of the POM at
     * its root; and that of its catalogue where it has no POM.
     */
    @Parameter(property = "bfflow.name")
    private @Nullable String name;

    /**
     * Whether to remember, in the local repository, what was read of the pages and what came of a check: pages that are as
     * they were need not be read again, and where nothing changed, nothing need be checked.
     */
    @Parameter(property = "bfflow.cache", defaultValue = "true")
    private boolean cache;

    /** Asked for only where upstreams are declared. */
    @Inject
    private @Nullable Provider<RepositorySystem> repositorySystem;

    private Optional<UpstreamCatalogs> resolved = Optional.empty();

    /** Reads the repository. While a work item is half moved, links to it are dead; so that is said first. */
    final Governed read(Path root) throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        return read(root, tree(root));
    }

    /** The same from these files. */
    final Governed read(Path root, SourceTree tree)
            throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        Governed governed = readAnyway(root, tree);
        warnOfMove(root, governed.policy(), tree);
        return governed;
    }

    /** Says so where a work item is half moved. */
    final void warnOfMove(Path root, Policy policy, SourceTree tree) {
        new Moves(root, policy)
                .unfinished(tree)
                .ifPresent(journal -> getLog().warn("bfflow: " + journal
                        + ": the move of a work item was begun and not finished; finish it first: mvn bfflow:move"));
    }

    /** Reads the repository, be it half moved. */
    final Governed readAnyway(Path root)
            throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        return readAnyway(root, tree(root));
    }

    private Governed readAnyway(Path root, SourceTree tree)
            throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        PageMemory pages = pages(root);
        Governed governed =
                Governed.read(root, tree, policyFile(root), getClass().getClassLoader(), elsewhere(root), pages);
        try {
            pages.save();
        } catch (IOException e) {
            getLog().debug("bfflow: the pages are not remembered: " + e);
        }
        return governed;
    }

    /** The files of the repository. */
    final SourceTree tree(Path root) {
        SourceTree disk = new DiskTree(root);
        return cache ? new SeenTree(disk) : disk;
    }

    /** What is remembered of the pages. */
    final PageMemory pages(Path root) {
        Optional<CacheFolder> folder = cacheFolder(root);
        return folder.isEmpty() ? PageMemory.none() : folder.get().pages();
    }

    /** Where builds remember; empty where they are told not to. */
    final Optional<CacheFolder> cacheFolder(Path root) {
        return cache ? CacheFolder.of(session(), root, getClass().getClassLoader()) : Optional.empty();
    }

    /** Whether links may lead into other repositories. */
    final boolean hasUpstreams() {
        return !upstreams.isEmpty() || (upstreamList != null && !upstreamList.isBlank());
    }

    /** What other repositories hold; without upstreams, nothing is looked for. */
    private Elsewhere elsewhere(Path root) throws MojoExecutionException, IOException {
        return hasUpstreams()
                ? upstreamCatalogs().elsewhere(RepositoryNames.of(root, statedName(), session()))
                : Elsewhere.NOTHING;
    }

    /** The catalogues of the upstreams, resolved once. */
    final UpstreamCatalogs upstreamCatalogs() throws MojoExecutionException, IOException {
        if (resolved.isEmpty()) {
            List<Coordinates> declared = Coordinates.of(upstreams, upstreamList == null ? "" : upstreamList);
            OwnCatalog.in(root(), session()).refuse(declared, !upstreams.isEmpty());
            resolved = Optional.of(UpstreamCatalogs.resolve(declared, resolver(), getLog()));
        }
        return resolved.get();
    }

    /** Gets artefacts as Maven does. */
    final UpstreamResolver resolver() {
        return new UpstreamResolver(given(repositorySystem).get(), session());
    }

    /** The name that the repository gives itself. */
    final Optional<String> statedName() {
        return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The policy, from the root. */
    final String policyFile(Path root) throws MojoExecutionException {
        if (config != null && !Files.isRegularFile(root.resolve(config))) {
            throw new MojoExecutionException(
                    "bfflow.config names " + config + ", and there is no such file in " + root);
        }
        return config == null ? Policy.FILE : config;
    }

    /** The day by which waivers expire. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
