package com.betterfleet.bfflow.bench;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogJson;
import com.betterfleet.bfflow.catalog.CatalogReader;
import com.betterfleet.bfflow.catalog.Catalogs;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures a repository that declares many others as upstreams: writes their catalogues in the layout of a Maven repository,
 * and a project that links into each of them, then reads and links them all in this JVM.
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
        Files.write(
                top.resolve("catalog.json"),
                CatalogJson.of(java.util.Objects.requireNonNull(catalogs.get(layout.name(0)))));
    }

    private static long used(Runtime runtime) {
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
