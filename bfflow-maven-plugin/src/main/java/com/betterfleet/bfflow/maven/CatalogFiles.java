package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The catalogues that a goal is asked to look at: files, patterns of files, or artefacts. */
final class CatalogFiles {

    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    /** {@code group:artifact:version}; a file on Windows has one colon at most. */
    private static final Pattern COORDINATES = Pattern.compile("[^:/\\\\]+:[^:/\\\\]+:.+");

    private final Path root;
    private final UpstreamResolver resolver;

    CatalogFiles(Path root, UpstreamResolver resolver) {
        this.root = root;
        this.resolver = resolver;
    }

    /** Reads them all, each once. {@code asked} is separated by commas. */
    List<Catalog> read(String asked) throws MojoExecutionException, IOException {
        Set<Path> files = new TreeSet<>();
        for (String one : Coordinates.split(asked)) {
            files.addAll(COORDINATES.matcher(one).matches() ? List.of(resolved(one)) : files(one));
        }
        List<Catalog> catalogs = new ArrayList<>();
        for (Path file : files) {
            catalogs.add(CatalogReader.read(AbstractBfflowMojo.named(root, file), Files.readAllBytes(file)));
        }
        return catalogs;
    }

    private Path resolved(String coordinates) throws MojoExecutionException {
        try {
            return resolver.resolve(Coordinates.of(coordinates)).file().toPath();
        } catch (UpstreamResolver.UnresolvedException e) {
            throw new MojoExecutionException(e.sentence() + "; " + e.remedy());
        }
    }

    /** From the root. */
    private List<Path> files(String pattern) throws MojoExecutionException, IOException {
        List<Path> found = WILDCARD.matcher(pattern).find() ? matching(pattern) : file(pattern);
        if (found.isEmpty()) {
            throw new MojoExecutionException("bfflow.catalogs names " + pattern + ", and there is no such file");
        }
        return found;
    }

    private List<Path> file(String name) {
        try {
            Path file = root.resolve(name).normalize();
            return Files.isRegularFile(file) ? List.of(file) : List.of();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** Looked for below the folder that stands before the first wildcard. */
    private List<Path> matching(String pattern) throws IOException {
        String slashed = pattern.replace('\\', '/');
        String fixed = WILDCARD.split(slashed, 2)[0];
        int slash = fixed.lastIndexOf('/') + 1;
        Path below = root.resolve(fixed.substring(0, slash)).normalize();
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashed.substring(slash));
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(below.relativize(file)))
                    .sorted()
                    .toList();
        }
    }
}
