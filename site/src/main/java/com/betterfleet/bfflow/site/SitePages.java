package com.betterfleet.bfflow.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** Copies the pages of the repository to where the site plugin takes them from. */
public final class SitePages {

    private SitePages() {}

    /**
     * Copies all of them.
     *
     * @param arguments the root of the repository, the folder for the pages, and the address of the repository's files
     * @throws IOException if a page cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        copy(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
    }

    static void copy(Path root, Path folder, String forge) throws IOException {
        Places places = new Places(Places.in(root), forge);
        for (Map.Entry<String, String> place : places.pages().entrySet()) {
            String text = Files.readString(root.resolve(place.getKey())).replace("\r\n", "\n");
            Path copy = folder.resolve(place.getValue());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, new SitePage(place.getKey(), text).moved(places));
        }
        copyImages(root.resolve(Places.IMAGES), folder.resolveSibling("resources/images"));
    }

    /** The site plugin takes what is no page from a folder of its own. */
    private static void copyImages(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> images = Files.list(from)) {
            for (Path image : images.sorted().toList()) {
                Files.copy(image, to.resolve(image.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
