package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.chain.LinkKind;
import com.betterfleet.bfflow.rule.chain.LinkTarget;
import com.betterfleet.bfflow.rule.chain.SpecificationChallenge;
import com.betterfleet.bfflow.rule.chain.StoryChallenge;
import com.betterfleet.bfflow.rule.chain.StorySpecification;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteContent;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteFile;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteStory;
import com.betterfleet.bfflow.rule.delivery.StoryReleaseNote;
import com.betterfleet.bfflow.rule.identity.DuplicateId;
import com.betterfleet.bfflow.rule.reading.EmptyStorySet;
import com.betterfleet.bfflow.rule.reading.FrontMatterRule;
import com.betterfleet.bfflow.rule.reading.MisplacedDocument;
import com.betterfleet.bfflow.rule.reading.NothingToGovern;
import com.betterfleet.bfflow.rule.reading.StoryHeadingRule;
import com.betterfleet.bfflow.rule.reading.UnknownStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule, in the order of the documentation. Listed by hand: class scanning finds nothing on older Mavens. */
public final class Catalogue {

    /** The rules. */
    public static final List<Rule> RULES = List.of(
            new NothingToGovern(),
            new MisplacedDocument(),
            new FrontMatterRule(),
            new StoryHeadingRule(),
            new UnknownStatus(),
            new EmptyStorySet(),
            new DuplicateId(),
            new SpecificationChallenge(),
            new StorySpecification(),
            new StoryChallenge(),
            new LinkTarget(),
            new LinkKind(),
            new StoryReleaseNote(),
            new ReleaseNoteStory(),
            new ReleaseNoteContent(),
            new ReleaseNoteFile());

    private Catalogue() {}

    /** Their ids. */
    public static Set<String> ids() {
        return RULES.stream().map(rule -> rule.info().id()).collect(Collectors.toUnmodifiableSet());
    }
}
