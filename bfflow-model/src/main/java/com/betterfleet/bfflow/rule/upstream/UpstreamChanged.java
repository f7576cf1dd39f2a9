package com.betterfleet.bfflow.rule.upstream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.lock.Agreed;
import com.betterfleet.bfflow.lock.AgreedLink;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The section that a story links to says what it said when the story was agreed. Judged only where a lock says what that was. */
public final class UpstreamChanged implements Rule {

    private static final String REVIEW = "mvn bfflow:review";

    /** What passes it is not said: without a lock nobody knows. */
    private static final RuleInfo INFO = RuleInfo.warning("upstream-changed", Group.UPSTREAM);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return judgement.lock().stream().flatMap(lock -> check(chain, lock));
    }

    private static Stream<Violation> check(Chain chain, Lock lock) {
        Agreed agreed = Agreed.of(chain, lock);
        // the stories of a set have one link in common
        Map<Location, List<AgreedLink>> byLink = agreed.links().stream()
                .filter(AgreedLink::isChanged)
                .collect(groupingBy(link -> link.link().location(), LinkedHashMap::new, toList()));
        Map<StoryId, List<Agreement>> unknown =
                agreed.unknown().stream().collect(groupingBy(Agreement::story, LinkedHashMap::new, toList()));
        return Stream.concat(
                byLink.values().stream().map(links -> changed(chain, links)),
                unknown.values().stream().map(UpstreamChanged::unknown));
    }

    private static Violation changed(Chain chain, List<AgreedLink> links) {
        AgreedLink first = links.get(0);
        Story story = first.story();
        List<String> ids = Wording.ids(links.stream().map(AgreedLink::story).toList());
        boolean inherited = story.specification().source() == Source.SET;
        String what = first.now().named();
        String message = first.isRelinked()
                ? Wording.list(ids) + (ids.size() == 1 ? " was" : " were") + " agreed on "
                        + first.agreed().map(Agreement::link).orElse("") + "; " + what + " says something else"
                : what + " has changed since " + (inherited ? "stories of this set were" : story.id() + " was")
                        + " agreed on it";
        Fix fix = Fix.byCommand(
                "See what is different, change " + (ids.size() == 1 ? "the story" : "the stories")
                        + " if need be, and accept it.",
                ids.size() == 1 ? REVIEW + " -Dbfflow.story=" + ids.get(0) : REVIEW);
        return Violation.of(artefact(chain, story, inherited), message, fix)
                .at(first.link().location())
                .affecting(inherited ? ids : List.of())
                .relatedTo(related(first))
                .about(first.now().link());
    }

    private static Artefact artefact(Chain chain, Story story, boolean inherited) {
        return chain.storySets().stream()
                .filter(set -> inherited
                        && set.document().path().equals(story.document().path()))
                .findFirst()
                .<Artefact>map(set -> set)
                .orElse(story);
    }

    private static List<Related> related(AgreedLink link) {
        List<Related> places = new ArrayList<>();
        link.now().place().ifPresent(place -> places.add(new Related(place, "what it says now")));
        link.agreed().ifPresent(line -> places.add(new Related(line.location(), "what was agreed")));
        return places;
    }

    private static Violation unknown(List<Agreement> lines) {
        StoryId story = lines.get(0).story();
        Fix fix = Fix.byCommand(
                "Give the story its id again, or take its " + (lines.size() == 1 ? "line" : "lines") + " out.",
                REVIEW + " -Dbfflow.accept=" + Wording.quoted(story.text()));
        return Violation.of(
                        Lock.FILE,
                        story + " was agreed on " + lines.get(0).link() + ", and there is no such story any more",
                        fix)
                .at(lines.get(0).location())
                .about(story.text());
    }
}
