package com.betterfleet.bfflow.tree;

import com.betterfleet.bfflow.text.Sha256;
import java.io.IOException;
import java.util.List;

/** The files below a root. Paths are relative to it and written with {@code /}. */
public interface SourceTree {

    /** No file of more bytes is ever read: 64 MB. */
    int MOST = 64 << 20;

    /** Is told of what cannot be looked at while a folder is read. */
    interface Trouble {
        /** This file or folder, for this reason. */
        void at(String path, IOException problem);
    }

    /** Whether there is anything of this name, a symbolic link to something included. */
    boolean isThere(String path);

    /** Whether there is a folder of this name; a symbolic link to one is none. */
    boolean isFolder(String path);

    /** Whether there is a file of exactly this name, letter case included, on any file system. */
    boolean isFile(String path);

    /** The same, a symbolic link to a file included: a site generator follows it. */
    boolean isFileOrLinkToOne(String path);

    /**
     * The files below a folder, sorted; none where there is no such folder. Those whose name, or whose folder's name, begins
     * with {@code _} or {@code .} are not there, nor are symbolic links.
     */
    List<String> below(String folder, Trouble trouble);

    /**
     * What is in a file. One that is larger is not read.
     *
     * @param most how many bytes it may have
     * @throws FileTooLargeException if it has more
     */
    byte[] bytes(String path, int most) throws IOException;

    /** What is in a file that has at most {@link #MOST} bytes. */
    default byte[] bytes(String path) throws IOException {
        return bytes(path, MOST);
    }

    /**
     * The SHA-256 of what is in a file.
     *
     * @param most how many bytes it may have
     * @throws FileTooLargeException if it has more
     */
    default byte[] digest(String path, int most) throws IOException {
        return Sha256.of(bytes(path, most));
    }

    /** Whether the name of a file or folder says that nobody is to see it. */
    static boolean isIgnored(String name) {
        return name.startsWith("_") || name.startsWith(".");
    }
}
