package com.betterfleet.bfflow.repository;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads single pages and says in one line each what was read, with its places. */
final class Read {

    private Read() {}

    /** A specification with this text, as {@code line:column key = value -> line:column link, …}. */
    static List<String> fields(Path folder, String page) throws Exception {
        return specification(folder, page).fields().all().stream()
                .map(Read::line)
                .toList();
    }

    /** The document that a specification with this text is. */
    static Document specification(Path folder, String page) throws Exception {
        return TinyRepository.in(folder, "=== " + SPECIFICATION + "\n" + page)
                .chain()
                .document(SPECIFICATION)
                .orElseThrow();
    }

    /** The stories of a set with this text, as {@code line:column id|title}. */
    static List<String> stories(Path folder, String page) throws Exception {
        return chain(folder, page).map(Read::line).toList();
    }

    /** The fields of the stories of a set with this text. */
    static List<String> storyFields(Path folder, String page) throws Exception {
        return chain(folder, page)
                .flatMap(story -> story.fields().all().stream().map(field -> story.id() + " " + line(field)))
                .toList();
    }

    static String line(Story story) {
        return place(story.location().toString()) + " " + story.id() + "|" + story.title();
    }

    private static Stream<Story> chain(Path folder, String page) throws Exception {
        return TinyRepository.in(folder, "=== " + STORIES + "\n" + page).chain().stories().stream();
    }

    private static String line(Field field) {
        String links = String.join(
                ", ",
                field.links().stream()
                        .map(link -> place(link.location().toString()) + " " + link.target())
                        .toList());
        return place(field.location().toString()) + " " + field.key() + " = " + field.text()
                + (links.isEmpty() ? "" : " -> " + links);
    }

    private static String place(String location) {
        return location.substring(location.indexOf(':') + 1);
    }
}
