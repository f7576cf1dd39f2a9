package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.markdown.LinkTargets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the relative links of texts right that go to another folder, together with other files to which they may link. */
final class MovedLinks {

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#]");

    private final LinkTargets links = new LinkTargets();
    private final Map<String, String> moved;

    MovedLinks(List<Move> moves) {
        this.moved = moves.stream().collect(Collectors.toMap(Move::from, Move::to));
    }

    /** A Markdown text of the file that moves so. */
    String in(String markdown, Move move) {
        FolderMove folders = new FolderMove(FolderMove.folder(move.from()), FolderMove.folder(move.to()));
        return links.rewritten(markdown, target -> target(target, folders));
    }

    private String target(String written, FolderMove folders) {
        if (!FolderMove.isRelative(written)) {
            return written;
        }
        String moves = moved.get(resolved(folders.from(), written));
        return moves == null
                ? folders.target(written)
                : new FolderMove("", folders.to())
                        .target(moves + written.substring(path(written).length()));
    }

    /** The file, from the root, that a relative link in a text of this folder leads to; empty where it cannot be one. */
    static String resolved(String folder, String target) {
        try {
            return FolderMove.isRelative(target)
                    ? Path.of(folder)
                            .resolve(path(target))
                            .normalize()
                            .toString()
                            .replace('\\', '/')
                    : "";
        } catch (InvalidPathException e) {
            // no file can have this name here
            return "";
        }
    }

    private static String path(String target) {
        return BEHIND_PATH.split(target, 2)[0];
    }
}
