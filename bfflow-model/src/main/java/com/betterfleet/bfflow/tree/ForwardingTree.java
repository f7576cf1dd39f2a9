package com.betterfleet.bfflow.tree;

import java.io.IOException;
import java.util.List;

/** The files of another tree, as they are there: a base for trees that tell only some of it differently. */
public abstract class ForwardingTree implements SourceTree {

    private final SourceTree tree;

    /** Over this tree. */
    protected ForwardingTree(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public boolean isThere(String path) {
        return tree.isThere(path);
    }

    @Override
    public boolean isFolder(String path) {
        return tree.isFolder(path);
    }

    @Override
    public boolean isFile(String path) {
        return tree.isFile(path);
    }

    @Override
    public boolean isFileOrLinkToOne(String path) {
        return tree.isFileOrLinkToOne(path);
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        return tree.below(folder, trouble);
    }

    /** Not {@link #digest}, too: that is of these bytes, whoever tells them differently. */
    @Override
    public byte[] bytes(String path, int most) throws IOException {
        return tree.bytes(path, most);
    }
}
