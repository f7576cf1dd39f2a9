package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogReader;
import com.betterfleet.bfflow.catalog.Catalogs;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The catalogues of the upstreams, as they are published.
 *
 * @param files that of each, in the order of the build
 * @param missing the names of those that may be missing, and are
 */
record UpstreamCatalogs(List<Published> files, List<String> missing) {

    /**
     * One of them.
     *
     * @param name by which the build knows it
     * @param source what it is called in messages
     */
    record Published(String name, String source, Path file) {}

    UpstreamCatalogs {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** Gets them all. One that may be missing is only warned of. */
    static UpstreamCatalogs resolve(List<Coordinates> upstreams, UpstreamResolver resolver, Log log)
            throws MojoExecutionException {
        List<Published> files = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Coordinates upstream : upstreams) {
            try {
                UpstreamResolver.Resolved found = resolver.resolve(upstream);
                log.debug("bfflow: upstream " + upstream + ": " + found.file());
                files.add(new Published(
                        upstream.artifact(),
                        "the catalogue of the upstream " + upstream.group() + ":" + upstream.artifact() + ":"
                                + found.version(),
                        found.file().toPath()));
            } catch (UpstreamResolver.UnresolvedException e) {
                if (!upstream.optional()) {
                    throw new MojoExecutionException(e.sentence() + "; " + e.remedy());
                }
                log.warn("bfflow: " + e.sentence() + "; links into it are not judged");
                missing.add(upstream.artifact());
            }
        }
        return new UpstreamCatalogs(files, missing);
    }

    /** What a chain may lead into; {@code own} are the names under which others know this repository. */
    Elsewhere elsewhere(Collection<String> own) throws IOException {
        return new Catalogs(read(), missing, own);
    }

    /** What each of them holds, by the name by which the build knows it. */
    Map<String, Catalog> read() throws IOException {
        Map<String, Catalog> catalogs = new LinkedHashMap<>();
        for (Published one : files) {
            catalogs.put(one.name(), CatalogReader.readChain(one.source(), Files.readAllBytes(one.file())));
        }
        return catalogs;
    }

    /** What makes a difference: a name and what stands behind it. */
    List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>(missing);
        for (Published one : files) {
            keys.add(one.name() + " " + one.source() + " "
                    + HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(one.file()))));
        }
        return keys;
    }
}
