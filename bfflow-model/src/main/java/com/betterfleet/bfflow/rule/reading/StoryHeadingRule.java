package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
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
import com.betterfleet.bfflow.rule.Violation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A story whose heading is not understood would not be checked at all. */
public final class StoryHeadingRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("story-heading", Group.READING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        Stream<Violation> inSets = chain.storySets().stream()
                .flatMap(set -> almost.on(set).stream().map(one -> violation(set, one)));
        Set<String> known = chain.stories().stream()
                .map(Story::document)
                .map(Document::path)
                .collect(Collectors.toSet());
        Stream<Violation> pages = chain.documents().stream()
                .filter(document -> document.kind() == Kind.STORY && !known.contains(document.path()))
                .filter(document -> document.flaw().isEmpty())
                .map(StoryHeadingRule::pageWithoutId);
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

    private static Violation pageWithoutId(Document document) {
        return Violation.of(
                document,
                "'" + document.title() + "' begins with no story id",
                Fix.byHand(
                        "Begin the title with an id, '# COR-10: Title', or write 'id: COR-10' in the front matter."));
    }
}
