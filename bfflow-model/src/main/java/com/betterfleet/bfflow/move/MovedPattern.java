package com.betterfleet.bfflow.move;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a pattern of paths, as in a {@code .gitignore}, must say once a work item that it names is in another stage. */
final class MovedPattern {

    private static final String ANY_FOLDERS = "**";

    private final ItemMove move;
    private final List<String> above;

    /** {@code pages} is the folder from which the patterns lead. */
    MovedPattern(ItemMove move, String pages) {
        this.move = move;
        String work = (move.work() + "/").startsWith(pages + "/") ? move.work().substring(pages.length()) : move.work();
        this.above =
                Stream.of(work.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }

    /** One line of patterns. */
    String line(String pattern) {
        List<String> segments = new ArrayList<>(List.of(pattern.split("/", -1)));
        for (int i = 0; i + 1 < segments.size(); i++) {
            if (segments.get(i).equals(move.from().word())
                    && segments.get(i + 1).equals(move.name())
                    && leadsToWork(segments.subList(0, i))) {
                segments.set(i, move.to().word());
                return String.join("/", segments);
            }
        }
        return pattern;
    }

    /** All of the way, perhaps behind a sign or a slash; or behind two stars the end of it. */
    private boolean leadsToWork(List<String> before) {
        List<String> way = before.stream()
                .map(part -> part.startsWith("!") ? part.substring(1) : part)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean anywhere = !way.isEmpty() && way.get(0).equals(ANY_FOLDERS);
        return anywhere ? endsWith(above, way.subList(1, way.size())) : way.equals(above);
    }

    private static boolean endsWith(List<String> all, List<String> end) {
        return end.size() <= all.size()
                && all.subList(all.size() - end.size(), all.size()).equals(end);
    }
}
