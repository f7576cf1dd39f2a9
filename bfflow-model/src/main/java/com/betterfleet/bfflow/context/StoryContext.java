package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

/**
 * One story with its whole chain.
 *
 * @param story the story
 * @param text what stands below its heading
 * @param blockers what stops somebody from starting on it; empty where it is ready to code
 * @param specifications the parts of specifications that it links to
 * @param challenges the challenges that it comes from
 * @param dependencies the stories that it depends on
 * @param siblings the other stories of its specifications, as people count
 * @param entries its release-note entries
 * @param newEntry the command that makes the entry that it lacks; empty where it has one
 * @param findings what was found in its chain and is open
 */
public record StoryContext(
        Story story,
        Excerpt text,
        List<Blocker> blockers,
        List<SpecificationPart> specifications,
        List<ChallengePart> challenges,
        List<Story> dependencies,
        List<Story> siblings,
        List<Entry> entries,
        Optional<String> newEntry,
        List<Finding> findings) {

    public StoryContext {
        blockers = List.copyOf(blockers);
        specifications = List.copyOf(specifications);
        challenges = List.copyOf(challenges);
        dependencies = List.copyOf(dependencies);
        siblings = List.copyOf(siblings);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** Something that must be settled before anybody starts. */
    public record Blocker(Location place, String message) {}

    /**
     * The part of a specification that a story builds.
     *
     * @param heading of the part; the specification's title where all of it is meant
     */
    public record SpecificationPart(Specification specification, String heading, Excerpt text) {}

    /**
     * Why a story is built.
     *
     * @param question how the challenge asks; empty where no paragraph does
     * @param parts its use cases, then its constraints
     */
    public record ChallengePart(Challenge challenge, Optional<String> question, List<Part> parts) {
        public ChallengePart {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a page under its heading. */
    public record Part(String heading, Excerpt text) {}

    /**
     * A release-note entry.
     *
     * @param release that it went out with; empty while it is unreleased
     */
    public record Entry(String path, String title, Optional<String> release) {}

    /** Whether somebody can start on it: its whole chain, an approved specification, criteria, and what it depends on done. */
    public boolean isReady() {
        return blockers.isEmpty();
    }
}
