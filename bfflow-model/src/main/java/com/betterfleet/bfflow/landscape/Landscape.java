package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.util.List;
import java.util.Optional;

/**
 * What several repositories hold together.
 *
 * @param repositories by name
 * @param specifications those of active work, and others of which there is a story, by repository and page
 * @param unspecified the stories of active work whose specification none of the repositories has
 * @param doubles the ids that more than one story has
 * @param orphans the entries for stories that no repository has
 */
public record Landscape(
        List<Member> repositories,
        List<Specified> specifications,
        List<StoryLine> unspecified,
        List<SameId> doubles,
        List<Orphan> orphans) {

    /**
     * One of the repositories.
     *
     * @param stories how many it has
     * @param unreleased how many of its entries have not gone out
     * @param releases how many releases it has
     */
    public record Member(Catalog.Repository repository, int stories, int unreleased, int releases) {}

    /**
     * A specification with all that comes of it.
     *
     * @param repository that has it
     * @param page its work item and its file
     * @param stories those of all repositories, by id
     * @param requirements how many it has
     * @param uncovered those that no story of any repository covers
     */
    public record Specified(
            String repository,
            String page,
            String title,
            List<StoryLine> stories,
            int requirements,
            List<String> uncovered) {
        public Specified {
            stories = List.copyOf(stories);
            uncovered = List.copyOf(uncovered);
        }
    }

    /**
     * A story.
     *
     * @param repository that has it
     * @param status empty where its word is unknown
     * @param deliveredIn the repository that it says has its entry
     * @param deliveries where its entries are
     */
    public record StoryLine(
            StoryId id,
            String title,
            String repository,
            Optional<StoryStatus> status,
            Optional<String> deliveredIn,
            List<Delivery> deliveries) {
        public StoryLine {
            deliveries = List.copyOf(deliveries);
        }

        /** Whether users ought to have been told of it, or to be told with the next release, and nobody does. */
        public boolean lacksEntry() {
            return deliveries.isEmpty()
                    && status.filter(one -> one.inDeliveryOrDone() || one == StoryStatus.RELEASED)
                            .isPresent();
        }
    }

    /**
     * An entry of a story.
     *
     * @param release the version that it went out with; empty while it is unreleased
     */
    public record Delivery(String repository, Optional<String> release) {}

    /** An id with the places at which it stands: repository, file and line. */
    public record SameId(StoryId id, List<String> places) {
        public SameId {
            places = List.copyOf(places);
        }
    }

    /** An entry that names a story which no repository has. */
    public record Orphan(String repository, String path, StoryId id) {}

    public Landscape {
        repositories = List.copyOf(repositories);
        specifications = List.copyOf(specifications);
        unspecified = List.copyOf(unspecified);
        doubles = List.copyOf(doubles);
        orphans = List.copyOf(orphans);
    }
}
