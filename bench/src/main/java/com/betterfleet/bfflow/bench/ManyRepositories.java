package com.betterfleet.bfflow.bench;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogReader;
import com.betterfleet.bfflow.catalog.Catalogs;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.landscape.LandscapeHtml;
import com.betterfleet.bfflow.landscape.LandscapeMaker;
import com.betterfleet.bfflow.landscape.LandscapeNotes;
import com.betterfleet.bfflow.notes.MarkdownNotes;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures a repository that declares many others as upstreams: writes their catalogues in the layout of a Maven repository,
 * and a project that links into each of them, then reads and links them all in this JVM, and puts them together:
 * {@code ./mvnw -Pbench verify -pl bench -am -Dbench.main=com.betterfleet.bfflow.bench.ManyRepositories}.
 */
public final class ManyRepositories {

    private static final String POLICY = "bfflow.yml";

    private ManyRepositories() {}

    /**
     * Measures and prints.
     *
     * @param arguments how many catalogues, and of how many stories each; by default 200 and 1000
     * @throws IOException if a file cannot be written or read
     * @throws PolicyException never, for the project has no policy
     * @throws UnreadableException never, for its pages are UTF-8
     */
    public static void main(String[] arguments) throws IOException, PolicyException, UnreadableException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int stories = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        Path top = Settings.folder().resolve("many");
        ManyLayout layout = new ManyLayout(top, count, stories);
        layout.write();

        Runtime runtime = Runtime.getRuntime();
        long before = used(runtime);
        long start = System.nanoTime();
        Map<String, Catalog> catalogs = new LinkedHashMap<>();
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            byte[] file = Files.readAllBytes(layout.catalog(i));
            bytes += file.length;
            catalogs.put(layout.name(i), CatalogReader.readChain(layout.name(i), file));
        }
        Catalogs elsewhere = new Catalogs(catalogs, List.of(), List.of("consumer"));
        long read = System.nanoTime();
        Path project = layout.project();
        Governed governed = Governed.read(
                project, new DiskTree(project), POLICY, ManyRepositories.class.getClassLoader(), elsewhere);
        Report report = governed.check(LocalDate.EPOCH, Optional.empty());
        long checked = System.nanoTime();
        long after = used(runtime);
        System.out.printf(
                "%d catalogues of %d stories, %d MB: read in %.2f s, linked and checked in %.2f s, %d MB of heap,"
                        + " %d findings%n",
                count,
                stories,
                bytes >> 20,
                (read - start) / 1e9,
                (checked - read) / 1e9,
                (after - before) >> 20,
                report.findings().size());
        together(layout, count);
    }

    /** What {@code status} and {@code release-notes} do with the same catalogues, read in full. */
    private static void together(ManyLayout layout, int count) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        long before = used(runtime);
        long start = System.nanoTime();
        List<Catalog> catalogs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            catalogs.add(CatalogReader.read(layout.name(i), Files.readAllBytes(layout.catalog(i))));
        }
        long read = System.nanoTime();
        int page = LandscapeHtml.of(LandscapeMaker.of(catalogs)).length();
        long landscape = System.nanoTime();
        int notes = MarkdownNotes.render(new LandscapeNotes(catalogs, List.of(), Policy.defaults(), PageWords.DEFAULTS)
                        .page(NotesRequest.unreleased()))
                .length();
        long rendered = System.nanoTime();
        System.out.printf(
                "read in full in %.2f s, %d MB of heap; status as HTML in %.2f s, %d MB; release notes in %.2f s, %d MB%n",
                (read - start) / 1e9,
                (used(runtime) - before) >> 20,
                (landscape - read) / 1e9,
                page >> 20,
                (rendered - landscape) / 1e9,
                notes >> 20);
        if (catalogs.size() != count) {
            throw new IllegalStateException("the catalogues were needed until here");
        }
    }

    private static long used(Runtime runtime) {
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
