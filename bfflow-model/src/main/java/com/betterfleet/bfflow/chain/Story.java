package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.List;
import java.util.Optional;

/**
 * A narrow slice that one person wants and one delivery builds.
 *
 * @param id unique in the whole repository
 * @param location its heading
 * @param document the page on which it stands
 * @param fields its own fields
 * @param specification its own, or its set's
 * @param challenge its own, or its set's
 * @param text what its text says
 */
public record Story(
        StoryId id,
        String title,
        Location location,
        Document document,
        Fields fields,
        Upstream specification,
        Upstream challenge,
        Status<StoryStatus> status,
        Optional<String> milestone,
        Optional<String> deliveredIn,
        List<Dependency> dependencies,
        StoryText text)
        implements Artefact {

    public Story {
        dependencies = List.copyOf(dependencies);
    }

    /** What stands below its heading, fields included; of a page of its own, all of it. */
    public List<Block> body() {
        return text.extent().of(document.page().blocks());
    }

    /** By its place: that of a record would go through the whole page. */
    @Override
    public int hashCode() {
        return location.hashCode();
    }

    @Override
    public String ref() {
        return id.text();
    }

    @Override
    public Optional<Stage> stage() {
        return Optional.of(document.stage());
    }

    /** Whether it is one of several on a page of stories, not a page of its own. */
    public boolean inSet() {
        return document.kind() == Kind.STORY_SET;
    }

    /** Whether it is in delivery or done: what it comes from had better be settled. */
    public boolean isUnderWay() {
        return status.value().isPresent() && status.value().get().inDeliveryOrDone();
    }

    /** As people refer to it: {@code COR-12 "Grey out stale vehicles"}. */
    public String named() {
        return title.isEmpty() ? id.text() : id.text() + " \"" + title + "\"";
    }
}
