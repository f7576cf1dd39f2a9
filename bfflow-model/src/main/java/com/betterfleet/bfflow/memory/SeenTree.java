package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.text.Sha256;
import com.betterfleet.bfflow.tree.ForwardingTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Files that are looked at once: what was read to see whether anything changed need not be read again to see what. Of each
 * only the digest is kept. For one thread.
 */
public final class SeenTree extends ForwardingTree {

    private final MessageDigest digest = Sha256.digest();
    private final Map<String, byte[]> digests = new HashMap<>();
    private final Map<String, List<String>> folders = new HashMap<>();
    private boolean isSteady = true;

    /** Of these files, none is seen yet. */
    public SeenTree(SourceTree tree) {
        super(tree);
    }

    /** Whether every file had the same content whenever it was read. */
    boolean isSteady() {
        return isSteady;
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        List<String> known = folders.get(folder);
        if (known != null) {
            return known;
        }
        boolean[] isWhole = {true};
        List<String> files = super.below(folder, (path, problem) -> {
            isWhole[0] = false;
            trouble.at(path, problem);
        });
        if (isWhole[0]) {
            folders.put(folder, files);
        }
        return files;
    }

    @Override
    public byte[] bytes(String path, int most) throws IOException {
        byte[] content = super.bytes(path, most);
        byte[] now = digest.digest(content);
        byte[] before = digests.put(path, now);
        isSteady &= before == null || Arrays.equals(before, now);
        return content;
    }

    @Override
    public byte[] digest(String path, int most) throws IOException {
        if (!digests.containsKey(path)) {
            bytes(path, most);
        }
        return Objects.requireNonNull(digests.get(path));
    }
}
