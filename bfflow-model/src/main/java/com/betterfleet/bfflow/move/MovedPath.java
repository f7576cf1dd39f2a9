package com.betterfleet.bfflow.move;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a relative path must say once a work item is in another stage. The item lies as deep as before and only the name of
 * the stage differs, so a path gets another stage, or a detour over it ({@code ../archived/}), or loses one. The rest of it
 * stays as it is written.
 */
final class MovedPath {

    private static final String UP = "..";

    /** A part of where a path leads; {@code written} is the segment that says it, or -1 where the page's own folder does. */
    private record Part(String name, int written) {}

    private final ItemMove move;
    private final List<String> work;

    MovedPath(ItemMove move) {
        this.move = move;
        this.work = parts(move.work());
    }

    /**
     * The path as it must be written after the move.
     *
     * @param folder the folder from which it leads, before the move, from the root
     * @param path as it is written, without {@code ?} and {@code #} and what follows
     */
    String written(String folder, String path) {
        List<String> segments = new ArrayList<>(List.of(path.split("/", -1)));
        List<Part> way = new ArrayList<>();
        parts(folder).forEach(name -> way.add(new Part(name, -1)));
        boolean leftOwn = false;
        int detour = -1;
        for (int i = 0; i < segments.size(); i++) {
            String name = decoded(segments.get(i));
            if (name.equals(UP)) {
                if (way.isEmpty()) {
                    return path;
                }
                leftOwn = way.remove(way.size() - 1).written() < 0;
            } else if (!name.isEmpty() && !name.equals(".")) {
                // directly behind the .. that left the page's own stage
                if (leftOwn && way.size() == work.size() && segments.get(i - 1).equals(UP)) {
                    detour = i;
                }
                leftOwn = false;
                way.add(new Part(name, i));
            }
        }
        if (!isInWork(way)) {
            return path;
        }
        boolean inside = move.holds(folder);
        boolean toItem = isInItem(way);
        if (toItem && inside && way.get(work.size()).written() < 0) {
            return path;
        }
        boolean isDetour = way.get(work.size()).written() == detour;
        if (toItem) {
            return toItem(folder, segments, way, isDetour);
        }
        return inside ? fromItem(segments, way, isDetour) : path;
    }

    /** A path that leads into the item. */
    private String toItem(String folder, List<String> segments, List<Part> way, boolean detour) {
        Part stage = way.get(work.size());
        if (stage.written() < 0) {
            return withDetour(segments, way, move.to().word());
        }
        if (detour && isInStage(folder, move.to().word())) {
            return withoutDetour(segments, stage);
        }
        segments.set(stage.written(), move.to().word());
        return String.join("/", segments);
    }

    /** A path that leads out of the item to another place in the work folder. */
    private String fromItem(List<String> segments, List<Part> way, boolean detour) {
        Part stage = way.get(work.size());
        if (stage.written() < 0) {
            return withDetour(segments, way, move.from().word());
        }
        return detour && stage.name().equals(move.to().word())
                ? withoutDetour(segments, stage)
                : String.join("/", segments);
    }

    /** What follows the stage, which the page's folder says no longer, stands behind the stage's name. */
    private String withDetour(List<String> segments, List<Part> way, String stage) {
        boolean endsThere = way.size() == work.size() + 1;
        int at = endsThere
                ? segments.lastIndexOf(UP) + 1
                : way.get(work.size() + 1).written();
        segments.addAll(at, List.of(UP, stage));
        return String.join("/", segments);
    }

    private static String withoutDetour(List<String> segments, Part stage) {
        segments.subList(stage.written() - 1, stage.written() + 1).clear();
        return String.join("/", segments);
    }

    private boolean isInWork(List<Part> way) {
        return way.size() > work.size()
                && way.stream().limit(work.size()).map(Part::name).toList().equals(work);
    }

    private boolean isInItem(List<Part> way) {
        return way.size() > work.size() + 1
                && way.get(work.size()).name().equals(move.from().word())
                && way.get(work.size() + 1).name().equals(move.name());
    }

    private boolean isInStage(String folder, String stage) {
        return (folder + "/").startsWith((move.work().isEmpty() ? "" : move.work() + "/") + stage + "/");
    }

    private static List<String> parts(String folder) {
        return Stream.of(folder.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }

    /** Undoes percent-encoding; a percent sign that encodes nothing stands for itself. */
    static String decoded(String segment) {
        try {
            return segment.indexOf('%') < 0
                    ? segment
                    : URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
