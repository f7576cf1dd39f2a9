package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The files of a draft: those on the disk, but for what the draft changes. */
public final class DraftTree implements SourceTree {

    private final SourceTree disk;
    private final Map<String, String> written;
    private final Set<String> gone;

    /** A draft over the files that it starts from. */
    public DraftTree(SourceTree disk, Draft draft) {
        this.disk = disk;
        this.written = draft.written();
        this.gone = draft.gone();
    }

    @Override
    public boolean isThere(String path) {
        return isWritten(path) || (!gone.contains(path) && disk.isThere(path));
    }

    @Override
    public boolean isFolder(String path) {
        return disk.isFolder(path) || written.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    @Override
    public boolean isFile(String path) {
        return isWritten(path) || (!gone.contains(path) && disk.isFile(path));
    }

    @Override
    public boolean isFileOrLinkToOne(String path) {
        return isWritten(path) || (!gone.contains(path) && disk.isFileOrLinkToOne(path));
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        Set<String> files = new TreeSet<>(disk.below(folder, trouble));
        files.removeAll(gone);
        written.keySet().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .filter(file -> !isIgnoredBelow(folder, file))
                .forEach(files::add);
        return List.copyOf(files);
    }

    @Override
    public byte[] bytes(String path, int most) throws IOException {
        String text = written.get(path);
        return text == null ? disk.bytes(path, most) : text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isWritten(String path) {
        return written.containsKey(path);
    }

    private static boolean isIgnoredBelow(String folder, String file) {
        for (String name : file.substring(folder.length() + 1).split("/", -1)) {
            if (SourceTree.isIgnored(name)) {
                return true;
            }
        }
        return false;
    }
}
