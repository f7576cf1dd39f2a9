package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.text.Count;
import java.util.List;

/**
 * Whether a milestone can ship.
 *
 * @param name the milestone
 * @param plans the release plans that declare it
 * @param releases the releases that delivered it
 * @param stories the stories that are planned for it, as people count
 * @param dropped those that were, and count for nothing
 * @param baselined errors about its stories that the baseline lets pass
 * @param otherErrors open errors of the repository that are about none of its stories
 */
public record MilestoneReadiness(
        String name,
        List<ReleasePlan> plans,
        List<Release> releases,
        List<StoryReadiness> stories,
        List<Story> dropped,
        int baselined,
        int otherErrors) {

    public MilestoneReadiness {
        plans = List.copyOf(plans);
        releases = List.copyOf(releases);
        stories = List.copyOf(stories);
        dropped = List.copyOf(dropped);
    }

    /** How ready a milestone is, after what a check found. */
    public static MilestoneReadiness of(Report report, Policy policy, String milestone) {
        return new MilestoneJudge(report, policy, milestone).readiness();
    }

    /** Whether there is anything to ship, and all of it can. */
    public boolean canShip() {
        return !stories.isEmpty() && cannotShip() == 0;
    }

    /** How many stories can ship. */
    public int shipping() {
        return stories.size() - cannotShip();
    }

    /** How many of those ship without a word to users. */
    public int excused() {
        return (int) stories.stream().filter(StoryReadiness::isExcused).count();
    }

    /** How many stories cannot. */
    public int cannotShip() {
        return (int) stories.stream().filter(story -> !story.canShip()).count();
    }

    /** {@code 2026.11 can ship}, or that it cannot. */
    public String verdict() {
        return name + (canShip() ? " can ship" : " cannot ship");
    }

    /** How its stories stand, in one line. */
    public String totals() {
        int all = stories.size() + dropped.size();
        if (all == 0) {
            return "no story is planned for it";
        }
        return Count.of(all, "story", "stories") + ": " + shipping() + " can ship"
                + (excused() > 0 ? " (" + excused() + " excused)" : "")
                + ", " + cannotShip() + " cannot"
                + (dropped.isEmpty() ? "" : ", " + dropped.size() + " dropped");
    }
}
