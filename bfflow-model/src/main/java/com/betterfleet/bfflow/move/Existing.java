package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.text.Address;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The files and folders of a repository, as links lead to them; those of the item, be they moved or not. */
record Existing(Path root, ItemMove move) {

    /** Whether a target on a page, which lies in this folder before the move, leads to one. */
    boolean leads(String folder, String target) {
        try {
            String path = MovedPath.decoded(Address.path(target));
            Path base = Path.of("/").resolve(path.startsWith("/") ? "" : folder);
            String there = base.resolve("./" + path)
                    .normalize()
                    .toString()
                    .substring(1)
                    .replace('\\', '/');
            return Files.exists(root.resolve(there)) || Files.exists(root.resolve(move.after(there)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
