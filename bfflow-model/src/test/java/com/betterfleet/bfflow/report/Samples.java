package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Parts.approvedByDefault;
import static com.betterfleet.bfflow.report.Parts.document;
import static com.betterfleet.bfflow.report.Parts.entry;
import static com.betterfleet.bfflow.report.Parts.field;
import static com.betterfleet.bfflow.report.Parts.stated;
import static com.betterfleet.bfflow.report.Parts.story;
import static com.betterfleet.bfflow.report.Parts.upstream;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Contents;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Site;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.chain.Target.NoFile;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.WorkItem;
import java.util.List;
import java.util.Optional;

/** A small chain, made by hand: one work item with everything in it, and an empty one without a page. */
final class Samples {

    static final String DISPATCH = "docs/work/active/dispatch";
    static final String CHALLENGE = DISPATCH + "/challenge.md";
    static final String SPECIFICATION = DISPATCH + "/specification.md";
    static final String STORIES = DISPATCH + "/stories.md";
    static final String ENTRY = "docs/release-notes/unreleased/COR-12.md";

    private static final Document SET_PAGE = document(STORIES, Kind.STORY_SET, "Dispatch (Stories)");

    private Samples() {}

    /** Nothing at all. */
    static Chain nothing() {
        return chain(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Two work items, two stories, two entries. */
    static Chain dispatch() {
        return dispatch("Grey out stale vehicles");
    }

    /** The same with another title for COR-12. */
    static Chain dispatch(String title) {
        Story inSet = inSet(title);
        return chain(
                workItems(),
                List.of(new Challenge(
                        document(CHALLENGE, Kind.CHALLENGE, "Challenge: Where are they?"), approvedByDefault())),
                List.of(new Specification(
                        document(SPECIFICATION, Kind.SPECIFICATION, "Dispatch board"),
                        approvedByDefault(),
                        upstream(Kind.CHALLENGE, new Found(CHALLENGE, ""), new NoFile(DISPATCH + "/gone.md")))),
                List.of(set(inSet)),
                List.of(inSet, ownPage()),
                List.of(releasePlan()),
                List.of(
                        entry(ENTRY, Optional.empty(), Optional.of("customer")),
                        entry("docs/release-notes/released/1.0/COR-12.md", Optional.of("1.0"), Optional.empty())));
    }

    private static List<WorkItem> workItems() {
        Document page = document(DISPATCH + "/index.md", Kind.WORK_ITEM, "Dispatch");
        return List.of(
                new WorkItem("docs/work/backlog/telematics", Stage.BACKLOG, Optional.empty()),
                new WorkItem(DISPATCH, Stage.ACTIVE, Optional.of(page)));
    }

    private static StorySet set(Story story) {
        return new StorySet(
                SET_PAGE,
                specification("stale-vehicles"),
                Upstream.NONE,
                stated(Source.OWN, Optional.of(StoryStatus.DONE), "merged"),
                List.of(story),
                List.of());
    }

    /** A story that has its specification and its status from its set. */
    private static Story inSet(String title) {
        Status<StoryStatus> status = stated(Source.SET, Optional.of(StoryStatus.DONE), "merged");
        return story(
                SET_PAGE, "COR-12", title, 42, specification("stale-vehicles").asDefault(), status);
    }

    /** A story on a page of its own, with a status that nobody knows. */
    private static Story ownPage() {
        Document page = document(DISPATCH + "/stories/cor-13.md", Kind.STORY, "COR-13: Name the driver");
        return story(
                page,
                "COR-13",
                "Name the driver",
                1,
                specification(""),
                stated(Source.OWN, Optional.empty(), "nearly"));
    }

    private static ReleasePlan releasePlan() {
        return new ReleasePlan(
                document(DISPATCH + "/release-plan.md", Kind.RELEASE_PLAN, "Plan", field("Milestone", "2026.11")),
                new Status<>(Optional.empty(), Source.NONE, Optional.empty()));
    }

    private static Upstream specification(String anchor) {
        return upstream(Kind.SPECIFICATION, new Found(SPECIFICATION, anchor));
    }

    private static Chain chain(
            List<WorkItem> workItems,
            List<Challenge> challenges,
            List<Specification> specifications,
            List<StorySet> storySets,
            List<Story> stories,
            List<ReleasePlan> releasePlans,
            List<ReleaseNote> releaseNotes) {
        return new Chain(new Contents(
                workItems,
                challenges,
                specifications,
                storySets,
                stories,
                releasePlans,
                releaseNotes,
                List.of(),
                List.of(),
                List.of(),
                List.of("docs/work"),
                List.of(),
                "docs/release-notes",
                Site.FLAWLESS));
    }
}
