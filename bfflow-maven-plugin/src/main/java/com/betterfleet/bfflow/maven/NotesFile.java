package com.betterfleet.bfflow.maven;

import java.nio.charset.StandardCharsets;

/**
 * Release notes that are rendered and not written yet.
 *
 * @param audience for whom they are; empty where for several
 * @param ending of the file's name
 * @param classifier what is put behind the classifier of the artefact
 * @param type of the artefact
 * @param text of the file
 */
record NotesFile(String audience, String ending, String classifier, String type, String text) {

    private static final String NOTES = "release-notes";

    /** The file's name. */
    String name() {
        return NOTES + (audience.isEmpty() ? "" : "." + plain()) + "." + ending;
    }

    /** The bytes of the file. */
    byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The classifier under which it is attached to a module. */
    String artifactClassifier() {
        return NOTES + classifier + (audience.isEmpty() ? "" : "-" + plain());
    }

    /** An audience may be called anything; a file may not. */
    private String plain() {
        return audience.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    }
}
