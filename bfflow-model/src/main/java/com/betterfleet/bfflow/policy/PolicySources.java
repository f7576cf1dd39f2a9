package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where the text of policies, and of whatever else a company shares, comes from: the repository, else the classpath. */
public final class PolicySources {

    private static final String CLASSPATH = "classpath:";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceTree tree;
    private final ClassLoader resources;

    /**
     * Files and resources.
     *
     * @param root the repository's root
     * @param resources where a file is looked for that the repository does not have
     */
    public PolicySources(Path root, ClassLoader resources) {
        this(new DiskTree(root), resources);
    }

    /**
     * The same with other files than those on the disk.
     *
     * @param tree the repository's files
     * @param resources where a file is looked for that the repository does not have
     */
    public PolicySources(SourceTree tree, ClassLoader resources) {
        this.tree = tree;
        this.resources = resources;
    }

    /** The name by which a file can be read and is called in messages; empty where there is none. */
    public Optional<String> find(String path) {
        if (tree.isThere(path) && !tree.isFolder(path)) {
            return Optional.of(path);
        }
        return Optional.ofNullable(resources.getResource(path)).map(found -> CLASSPATH + path);
    }

    /** The text of what has this name, without its byte order mark. */
    public String text(String name) throws IOException {
        String text = decode(name.startsWith(CLASSPATH) ? resource(name) : tree.bytes(name));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private byte[] resource(String name) throws IOException {
        URL url = resources.getResource(name.substring(CLASSPATH.length()));
        if (url == null) {
            throw new IOException("it is no longer on the classpath");
        }
        URLConnection connection = url.openConnection();
        // A cached connection keeps the jar open, and in a Maven daemon for good.
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static String decode(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }
}
