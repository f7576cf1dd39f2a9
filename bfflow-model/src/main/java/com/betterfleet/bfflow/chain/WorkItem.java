package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import java.util.Optional;

/**
 * One piece of work: a folder.
 *
 * @param path the folder
 * @param inStage where in its life it is
 * @param page its {@code index.md} or {@code README.md}
 */
public record WorkItem(String path, Stage inStage, Optional<Document> page) implements Artefact {

    @Override
    public String ref() {
        return path;
    }

    /** The folder's name. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String title() {
        return page.map(Document::title).orElseGet(this::name);
    }

    @Override
    public Location location() {
        return page.map(Document::heading).orElseGet(() -> Location.of(path));
    }

    @Override
    public Optional<Stage> stage() {
        return Optional.of(inStage);
    }
}
