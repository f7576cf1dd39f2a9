package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.memory.Memory;
import com.betterfleet.bfflow.memory.PageMemory;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.repository.LocalRepository;

/**
 * Where builds remember: in the local repository, which they share and which pipelines keep. A file for each checkout.
 *
 * @param folder holds the files of all checkouts
 * @param name that of this one's
 * @param version what it is remembered by
 */
record CacheFolder(Path folder, String name, String version) {

    /**
     * That of a checkout; empty where there is no local repository on a disk.
     *
     * @param classes where the plugin and all that it uses come from
     */
    static Optional<CacheFolder> of(MavenSession session, Path root, ClassLoader classes) {
        LocalRepository repository = session.getRepositorySession().getLocalRepository();
        if (repository == null || repository.getBasedir() == null) {
            return Optional.empty();
        }
        Path folder = repository.getBasedir().toPath().resolve(".cache").resolve("bfflow");
        CRC32 place = new CRC32();
        place.update(root.toString().getBytes(StandardCharsets.UTF_8));
        String name = root.getFileName() + "-" + Long.toHexString(place.getValue());
        return Optional.of(new CacheFolder(folder, name, root + "\n" + jars(classes)));
    }

    /** Another version of the plugin, or of what it uses, reads and judges differently; a snapshot changes under the same name. */
    private static String jars(ClassLoader classes) {
        StringBuilder jars = new StringBuilder();
        if (classes instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                File jar = new File(url.getPath());
                jars.append(url)
                        .append(' ')
                        .append(jar.length())
                        .append(' ')
                        .append(jar.lastModified())
                        .append('\n');
            }
        }
        return jars.toString();
    }

    /** The outcome of a check with these parameters. */
    Memory outcome(List<String> parameters) {
        return new Memory(folder, name, version + String.join("\n", parameters));
    }

    /** What was read of the pages. */
    PageMemory pages() {
        return PageMemory.in(folder, name + ".pages", version);
    }
}
