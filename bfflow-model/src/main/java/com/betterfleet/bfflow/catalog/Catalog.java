package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chain of one repository, as others see it. A page is named by its work item and its file without the ending, {@code
 * dispatch/specification}, whatever its stage; a page of another repository that it links to as a link names it, {@code
 * catalog:wiki/dispatch/challenge}.
 *
 * @param repository whose it is
 * @param pages the governed ones, active work first
 * @param stories in the same order
 * @param entries the unreleased ones first
 * @param releases by their folder
 * @param notes what its release notes are made of besides the entries; empty where an older bfflow made the catalogue, which
 *     told nothing of what entries say but their titles
 */
public record Catalog(
        Repository repository,
        List<Page> pages,
        List<Story> stories,
        List<Entry> entries,
        List<Release> releases,
        Optional<Notes> notes) {

    /**
     * A repository.
     *
     * @param name the artifactId under which others know it
     * @param group the groupId; empty where it has none
     * @param version the one of which the catalogue tells; empty where it has none
     */
    public record Repository(String name, Optional<String> group, Optional<String> version) {

        /** As people refer to it: {@code wiki 1.4.0}. */
        public String named() {
            return version.map(known -> name + " " + known).orElse(name);
        }
    }

    /**
     * A governed page.
     *
     * @param id its work item and its file without the ending
     * @param path the file in its repository
     * @param line where its title is
     * @param status of a challenge or specification, in the words of the format; empty where its word is unknown
     * @param address where it is published
     * @param question the one that a challenge asks
     * @param challenges those that a specification names, each a page's name
     * @param anchors what a {@code #fragment} can point at
     * @param requirements of a specification
     * @param sections what a specification says: all of it, then by anchor
     */
    public record Page(
            String id,
            Kind kind,
            String title,
            Stage stage,
            String path,
            int line,
            Optional<String> status,
            Optional<String> address,
            Optional<String> question,
            List<String> challenges,
            List<String> anchors,
            List<Requirement> requirements,
            List<Section> sections) {
        public Page {
            challenges = List.copyOf(challenges);
            anchors = List.copyOf(anchors);
            requirements = List.copyOf(requirements);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A part of a page, so that others notice when it says something else.
     *
     * @param anchor what a link to it ends with; empty for all of the page
     * @param heading what it is called
     * @param fingerprint what it says
     */
    public record Section(String anchor, String heading, String fingerprint) {}

    /**
     * Something that a specification requires.
     *
     * @param anchors its own, and those of the headings below it
     */
    public record Requirement(String title, List<String> anchors) {
        public Requirement {
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * A story.
     *
     * @param page the name of the page on which it stands
     * @param line where its heading is
     * @param anchor of its heading; empty where it has none
     * @param status empty where its word is unknown
     * @param stated whether its status is written, by itself or its set
     * @param specifications those that it names, each a page's name with the anchor
     * @param challenges those that it reaches
     * @param dependsOn the ids of stories that it waits for
     */
    public record Story(
            StoryId id,
            String title,
            String page,
            int line,
            String anchor,
            Optional<StoryStatus> status,
            boolean stated,
            Optional<String> milestone,
            Optional<String> deliveredIn,
            List<String> specifications,
            List<String> challenges,
            List<String> dependsOn) {
        public Story {
            specifications = List.copyOf(specifications);
            challenges = List.copyOf(challenges);
            dependsOn = List.copyOf(dependsOn);
        }
    }

    /**
     * A release-note entry.
     *
     * @param path the file in its repository
     * @param release the version that it went out with; empty while it is unreleased
     * @param text what else it says
     */
    public record Entry(
            String path,
            List<StoryId> stories,
            Optional<String> type,
            Optional<String> audience,
            Optional<String> title,
            Optional<String> release,
            EntryText text) {
        public Entry {
            stories = List.copyOf(stories);
        }
    }

    /**
     * A release that went out.
     *
     * @param date ISO, where it says it
     * @param yanked why it was withdrawn; empty where it was not
     * @param summary what stands above its notes, in Markdown
     */
    public record Release(String version, Optional<String> date, Optional<String> yanked, Optional<String> summary) {}

    /**
     * What release notes are made of besides the entries.
     *
     * @param types the types of an entry that the repository adds, or words in its own way, with their headings, in order
     * @param audiences those that it adds
     * @param summary what stands above the notes of what is unreleased, in Markdown
     */
    public record Notes(Map<String, String> types, List<String> audiences, Optional<String> summary) {
        public Notes {
            types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
            audiences = List.copyOf(audiences);
        }
    }

    public Catalog {
        pages = List.copyOf(pages);
        stories = List.copyOf(stories);
        entries = List.copyOf(entries);
        releases = List.copyOf(releases);
    }
}
