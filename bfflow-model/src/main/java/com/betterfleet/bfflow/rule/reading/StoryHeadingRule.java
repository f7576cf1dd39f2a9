package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.rule.AlmostStories;
import com.betterfleet.bfflow.rule.AlmostStories.AlmostStory;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** A story whose heading is not understood would not be checked at all. */
public final class StoryHeadingRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("story-heading", Group.READING).judging(Subject.STORY_SET);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        Stream<Violation> inSets = chain.storySets().stream()
                .flatMap(set -> almost.on(set).stream().map(one -> violation(set, one)));
        Stream<Violation> pages = almost.pages().entrySet().stream()
                .flatMap(page -> chain.document(page.getKey()).stream()
                        .filter(document -> document.flaw().isEmpty())
                        .map(document -> pageWithoutId(document, page.getValue())));
        return Stream.concat(inSets, pages);
    }

    private static Violation violation(StorySet set, AlmostStory almost) {
        Heading heading = almost.section().heading();
        String id = almost.meant().map(StoryId::text).orElse("COR-10");
        return Violation.of(
                        set,
                        "the heading '" + heading.text() + "' " + almost.problem(),
                        Fix.byHand(
                                almost.meant().isPresent()
                                        ? "Begin the heading with the id: '## " + id + ": Title'."
                                        : "Begin the heading with an id of its own, such as '## " + id + ": Title'."))
                .at(heading.location())
                .about(heading.text());
    }

    private static Violation pageWithoutId(Document document, Optional<StoryId> meant) {
        String id = meant.map(StoryId::text).orElse("COR-10");
        return Violation.of(
                document,
                "'" + document.title() + "' begins with no story id" + Wording.didYouMean(meant.map(StoryId::text)),
                Fix.byHand("Begin the title with an id, '# " + id + ": Title', or write 'id: " + id
                        + "' in the front matter."));
    }
}
