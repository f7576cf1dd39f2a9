package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
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
import com.betterfleet.bfflow.rule.change.ChangeChain;
import com.betterfleet.bfflow.rule.change.ChangeReleaseNote;
import com.betterfleet.bfflow.rule.change.ChangeStory;
import com.betterfleet.bfflow.rule.change.IdTaken;
import com.betterfleet.bfflow.rule.content.BrokenLink;
import com.betterfleet.bfflow.rule.content.NotInNav;
import com.betterfleet.bfflow.rule.content.OpenQuestion;
import com.betterfleet.bfflow.rule.content.Placeholder;
import com.betterfleet.bfflow.rule.content.RequiredSection;
import com.betterfleet.bfflow.rule.content.StoryAcceptance;
import com.betterfleet.bfflow.rule.content.StoryNarrow;
import com.betterfleet.bfflow.rule.delivery.MilestoneKnown;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteContent;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteDuplicate;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteFile;
import com.betterfleet.bfflow.rule.delivery.ReleaseNotePremature;
import com.betterfleet.bfflow.rule.delivery.ReleaseNoteStory;
import com.betterfleet.bfflow.rule.delivery.StoryReleaseNote;
import com.betterfleet.bfflow.rule.identity.DuplicateId;
import com.betterfleet.bfflow.rule.mirror.LinearDrift;
import com.betterfleet.bfflow.rule.mirror.LinearIssue;
import com.betterfleet.bfflow.rule.mirror.LinearMirror;
import com.betterfleet.bfflow.rule.mirror.LinearReferenceRule;
import com.betterfleet.bfflow.rule.reading.DuplicateField;
import com.betterfleet.bfflow.rule.reading.EmptyStorySet;
import com.betterfleet.bfflow.rule.reading.FrontMatterRule;
import com.betterfleet.bfflow.rule.reading.MisplacedDocument;
import com.betterfleet.bfflow.rule.reading.MisspeltField;
import com.betterfleet.bfflow.rule.reading.NothingToGovern;
import com.betterfleet.bfflow.rule.reading.StoryHeadingRule;
import com.betterfleet.bfflow.rule.reading.UnknownStatus;
import com.betterfleet.bfflow.rule.reading.UntypedDocument;
import com.betterfleet.bfflow.rule.upstream.UpstreamChanged;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Every rule, in the order of the documentation. Listed by hand: class scanning finds nothing on older Mavens. */
public final class Catalogue {

    /** The rule that judges what Linear holds. */
    private static final String LINEAR = "linear-drift";

    /** The rule that judges what stories were agreed on. */
    private static final String UPSTREAM = "upstream-changed";

    /** The rules. */
    public static final List<Rule> RULES = List.of(
            new NothingToGovern(),
            new MisplacedDocument(),
            new FrontMatterRule(),
            new MisspeltField(),
            new DuplicateField(),
            new UntypedDocument(),
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
            new RequiredSection(),
            new Placeholder(),
            new OpenQuestion(),
            new StoryNarrow(),
            new StoryAcceptance(),
            new BrokenLink(),
            new NotInNav(),
            new StoryReleaseNote(),
            new ReleaseNoteStory(),
            new ReleaseNotePremature(),
            new ReleaseNoteContent(),
            new ReleaseNoteFile(),
            new ReleaseNoteDuplicate(),
            new MilestoneKnown(),
            new LinearReferenceRule(),
            new LinearMirror(),
            new LinearIssue(),
            new LinearDrift(),
            new ChangeStory(),
            new ChangeChain(),
            new ChangeReleaseNote(),
            new IdTaken(),
            new UpstreamChanged());

    private Catalogue() {}

    /**
     * The built-in rules and those that others bring along, found as services on a class path.
     *
     * @throws PolicyException if one of those cannot be used
     */
    public static List<Rule> with(ClassLoader resources) throws PolicyException {
        List<Rule> added = new ArrayList<>();
        try {
            for (Rule rule : ServiceLoader.load(Rule.class, resources)) {
                added.add(rule);
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw unusable("a rule that the build adds cannot be loaded: " + e.getMessage());
        }
        Set<String> taken = new HashSet<>(ids(RULES));
        for (Rule rule : added) {
            if (!taken.add(rule.info().id())) {
                throw unusable("there is a rule '" + rule.info().id() + "' already, and "
                        + rule.getClass().getName() + " is called so as well");
            }
        }
        List<Rule> all = new ArrayList<>(RULES);
        all.addAll(added);
        return List.copyOf(all);
    }

    private static PolicyException unusable(String message) {
        return new PolicyException(List.of(new YamlProblem(
                Location.of("META-INF/services/" + Rule.class.getName()),
                "",
                message,
                "Mend the dependency of the plugin that holds it, or take it out.")));
    }

    /** What these rules are called and how much they weigh, those about exceptions included. */
    public static List<RuleInfo> infos(List<Rule> rules) {
        List<RuleInfo> infos = new ArrayList<>();
        for (Rule rule : rules) {
            infos.add(rule.info());
        }
        infos.addAll(Exceptions.RULES);
        return infos;
    }

    /** Every id that a policy may speak of. */
    public static Set<String> ids(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (RuleInfo info : infos(rules)) {
            ids.add(info.id());
        }
        return ids;
    }

    /**
     * The rules of which nobody knows what they would find: those that lack their input, and those that judge one change
     * only. What is let pass for them may be needed by the next one.
     */
    static Set<String> notJudged(List<Rule> rules, Inputs inputs) {
        Set<String> ids = new HashSet<>();
        if (inputs.workspace().isEmpty()) {
            ids.add(LINEAR);
        }
        if (inputs.lock().isEmpty()) {
            ids.add(UPSTREAM);
        }
        for (Rule rule : rules) {
            if (rule.info().group() == Group.CHANGE) {
                ids.add(rule.info().id());
            }
        }
        return ids;
    }
}
