package com.betterfleet.bfflow;

import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.context.ContextReader;
import com.betterfleet.bfflow.context.StoryContext;
import com.betterfleet.bfflow.focus.StoryTree;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.PolicyReader;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * One story with its chain, read without the rest of the repository. What it says is what a reading of the whole would say; where
 * that is not certain, it says nothing.
 */
public final class Focus {

    /** What these find depends on the story's own chain alone, in every word. */
    private static final Set<String> OWN = Set.of(
            "story-release-note",
            "story-narrow",
            "story-acceptance",
            "placeholder",
            "open-question",
            "required-section",
            "specification-challenge",
            "story-specification",
            "misspelt-field",
            "unknown-status");

    private final Path root;
    private final SourceTree tree;
    private final List<Rule> rules;
    private final Policy policy;

    private Focus(Path root, SourceTree tree, List<Rule> rules, Policy policy) {
        this.root = root;
        this.tree = tree;
        this.rules = rules;
        this.policy = policy;
    }

    /**
     * For a repository.
     *
     * @param tree the files below the root
     * @param policyFile the policy, from the root; it need not be there
     * @param resources where policies and rules that others ship are found
     * @throws PolicyException if the policy has a mistake
     */
    public static Focus in(Path root, SourceTree tree, String policyFile, ClassLoader resources)
            throws PolicyException {
        List<Rule> rules = Catalogue.with(resources);
        return new Focus(root, tree, rules, PolicyReader.read(tree, policyFile, Catalogue.ids(rules), resources));
    }

    /** What the repository decides for itself. */
    public Policy policy() {
        return policy;
    }

    /**
     * A story with its chain.
     *
     * @param written its id, or something in which its id stands
     * @return empty where the whole repository must be read to know
     * @throws UnreadableException if a page cannot be read, or is not UTF-8
     */
    public Optional<StoryContext> on(String written, LocalDate today)
            throws PolicyException, UnreadableException, IOException {
        Optional<Governed> near = near(written);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String id = ids(written).get(0);
        Story story = near.get().chain().stories().stream()
                .filter(one -> one.id().text().equals(id))
                .findFirst()
                .orElseThrow();
        StoryContext context = new ContextReader(root, near.get().check(today, Optional.empty())).read(story);
        return Optional.of(context)
                .filter(one -> one.findings().stream().map(Finding::rule).allMatch(OWN::contains));
    }

    /**
     * The part of the repository in which a story's chain lies, its entries included.
     *
     * @param written its id, or something in which its id stands
     * @return empty where the whole repository must be read to know
     * @throws UnreadableException if a page cannot be read, or is not UTF-8
     */
    public Optional<Governed> near(String written) throws PolicyException, UnreadableException, IOException {
        List<String> ids = ids(written);
        // a rule of somebody else may look at anything
        Optional<StoryTree> part = ids.size() == 1 && rules.equals(Catalogue.RULES)
                ? StoryTree.of(tree, policy, ids.get(0))
                : Optional.empty();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Governed.read(root, part.get(), rules, policy, Elsewhere.NOTHING, PageMemory.none()))
                .filter(near -> near.chain().stories().stream()
                        .anyMatch(story -> story.id().text().equals(ids.get(0))));
    }

    /** The ids in it, each a word of its own: {@code COR-2x} is not COR-2. */
    private List<String> ids(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        return policy.storyId()
                .matcher(name)
                .results()
                .filter(id -> !isLetterOrDigit(name, id.start() - 1) && !isLetterOrDigit(name, id.end()))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean isLetterOrDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
