package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.chain.DependencyCycle;
import com.betterfleet.bfflow.rule.chain.DependencyTarget;
import com.betterfleet.bfflow.rule.chain.LinkKind;
import com.betterfleet.bfflow.rule.chain.LinkTarget;
import com.betterfleet.bfflow.rule.chain.SpecificationApproved;
import com.betterfleet.bfflow.rule.chain.SpecificationChallenge;
import com.betterfleet.bfflow.rule.chain.SpecificationCovered;
import com.betterfleet.bfflow.rule.chain.StageOrder;
import com.betterfleet.bfflow.rule.chain.StoryChallenge;
import com.betterfleet.bfflow.rule.chain.StorySpecification;
import com.betterfleet.bfflow.rule.delivery.MilestoneKnown;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteContent;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteDuplicate;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteFile;
import com.betterfleet.bfflow.rule.delivery.ReleaseNotePremature;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteStory;
import com.betterfleet.bfflow.rule.delivery.StoryReleaseNote;
import com.betterfleet.bfflow.rule.identity.DuplicateId;
import com.betterfleet.bfflow.rule.mirror.LinearIssue;
import com.betterfleet.bfflow.rule.mirror.LinearMirror;
import com.betterfleet.bfflow.rule.mirror.LinearReferenceRule;
import com.betterfleet.bfflow.rule.reading.EmptyStorySet;
import com.betterfleet.bfflow.rule.reading.FrontMatterRule;
import com.betterfleet.bfflow.rule.reading.MisplacedDocument;
import com.betterfleet.bfflow.rule.reading.NothingToGovern;
import com.betterfleet.bfflow.rule.reading.StoryHeadingRule;
import com.betterfleet.bfflow.rule.reading.UnknownStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            new DependencyCycle(),
            new DependencyTarget(),
            new StageOrder(),
            new SpecificationApproved(),
            new SpecificationCovered(),
            new StoryReleaseNote(),
            new ReleaseNoteStory(),
            new ReleaseNotePremature(),
            new ReleaseNoteContent(),
            new ReleaseNoteFile(),
            new ReleaseNoteDuplicate(),
            new MilestoneKnown(),
            new LinearReferenceRule(),
            new LinearMirror(),
            new LinearIssue());

    private Catalogue() {}

    /**
     * Rules of the contract that judge a change, an export or a lock file. Policies may speak of them; nothing they could
     * find is at hand in this version.
     */
    private static final Set<String> WITHOUT_INPUT = Set.of(
            "linear-drift", "change-story", "change-chain", "change-release-note", "id-taken", "upstream-changed");

    /** The built-in rules and those that others bring along, found as services on a class path. */
    public static List<Rule> with(ClassLoader resources) {
        List<Rule> rules = new ArrayList<>(RULES);
        ServiceLoader.load(Rule.class, resources).forEach(rules::add);
        return List.copyOf(rules);
    }

    /** What these rules are called and how much they weigh, those about exceptions included. */
    public static List<RuleInfo> infos(List<Rule> rules) {
        return Stream.concat(rules.stream().map(Rule::info), Exceptions.RULES.stream())
                .toList();
    }

    /** Every id that a policy may speak of. */
    public static Set<String> ids(List<Rule> rules) {
        return Stream.concat(infos(rules).stream().map(RuleInfo::id), WITHOUT_INPUT.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
