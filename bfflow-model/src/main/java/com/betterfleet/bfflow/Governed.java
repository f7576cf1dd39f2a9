package com.betterfleet.bfflow;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.check.Baseline;
import com.betterfleet.bfflow.check.BaselineFile;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Checker;
import com.betterfleet.bfflow.check.Exceptions;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Held;
import com.betterfleet.bfflow.check.Inputs;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.fix.DraftTree;
import com.betterfleet.bfflow.fix.Fixer;
import com.betterfleet.bfflow.fix.Fixes;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.mirror.Mirror;
import com.betterfleet.bfflow.linear.mirror.MirrorReader;
import com.betterfleet.bfflow.linear.mirror.PageLinks;
import com.betterfleet.bfflow.linear.reading.Exports;
import com.betterfleet.bfflow.linear.reading.Snapshot;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.PolicyReader;
import com.betterfleet.bfflow.policy.SiteGenerator;
import com.betterfleet.bfflow.repository.ChainReader;
import com.betterfleet.bfflow.repository.PageVersions;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.review.Reviewer;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A repository that is governed by its chain: what {@code validate} passes is exactly what every other goal works on.
 *
 * @param root the folder that all paths are relative to
 * @param rules those that are built in, and those that its build adds
 * @param policy what it decides for itself
 * @param chain what it holds
 * @param baseline what was found when it adopted the workflow
 * @param inputs what else is known: of Linear, as far as a file of the repository says it, and of what was agreed
 */
public record Governed(Path root, List<Rule> rules, Policy policy, Chain chain, Baseline baseline, Inputs inputs) {

    /**
     * Reads a repository.
     *
     * @param root the folder that all paths are relative to
     * @param policyFile the policy, from the root; it need not be there
     * @param resources where policies and rules that others ship are found
     * @throws PolicyException if the policy has a mistake
     * @throws UnreadableException if a page or an entry cannot be read, or is not UTF-8
     * @throws IOException if the policy or {@code mkdocs.yml} cannot be read
     */
    public static Governed read(Path root, String policyFile, ClassLoader resources)
            throws PolicyException, UnreadableException, IOException {
        return read(root, new DiskTree(root), policyFile, resources);
    }

    /**
     * The same from other files than those on the disk: as it is in a commit.
     *
     * @param tree the files below the root
     */
    public static Governed read(Path root, SourceTree tree, String policyFile, ClassLoader resources)
            throws PolicyException, UnreadableException, IOException {
        return read(root, tree, policyFile, resources, Elsewhere.NOTHING);
    }

    /**
     * The same where its links may lead into other repositories.
     *
     * @param elsewhere what those hold
     */
    public static Governed read(
            Path root, SourceTree tree, String policyFile, ClassLoader resources, Elsewhere elsewhere)
            throws PolicyException, UnreadableException, IOException {
        return read(root, tree, policyFile, resources, elsewhere, PageMemory.none());
    }

    /**
     * The same where some of its pages may be remembered.
     *
     * @param pages what is remembered of them
     */
    public static Governed read(
            Path root, SourceTree tree, String policyFile, ClassLoader resources, Elsewhere elsewhere, PageMemory pages)
            throws PolicyException, UnreadableException, IOException {
        List<Rule> rules = Catalogue.with(resources);
        Policy policy = PolicyReader.read(tree, policyFile, Catalogue.ids(rules), resources);
        return read(root, tree, rules, policy, elsewhere, pages);
    }

    /** The same under a policy that is known already. */
    static Governed read(
            Path root, SourceTree tree, List<Rule> rules, Policy policy, Elsewhere elsewhere, PageMemory pages)
            throws PolicyException, UnreadableException, IOException {
        Optional<MkDocs> mkDocs = MkDocs.read(tree);
        Chain chain = ChainReader.read(tree, policy, anchors(policy, mkDocs), mkDocs, elsewhere, pages);
        return new Governed(
                root, rules, policy, chain, BaselineFile.read(tree), new Inputs(Snapshot.read(tree), lock(tree)));
    }

    /** Most repositories have none, and need not know how it is read. */
    private static Optional<Lock> lock(SourceTree tree) throws PolicyException, IOException {
        return tree.isThere(Lock.FILE) ? LockFile.read(tree) : Optional.empty();
    }

    /** As the policy says, else as the site generator is set up, else as MkDocs does it. */
    private static AnchorStyle anchors(Policy policy, Optional<MkDocs> mkDocs) {
        Optional<AnchorStyle> stated = policy.anchors()
                .filter(generator -> generator != SiteGenerator.MKDOCS)
                .map(generator ->
                        new AnchorStyle(generator == SiteGenerator.GITHUB ? Slugger.GITHUB : Slugger.GITLAB, false));
        return stated.or(() -> mkDocs.map(MkDocs::anchors)).orElse(AnchorStyle.MKDOCS);
    }

    /**
     * How it words its release notes.
     *
     * @throws PolicyException if the file that says it has a mistake
     * @throws UnreadableException if that file cannot be read, or is not UTF-8
     */
    public PageWords pageWords() throws PolicyException, UnreadableException {
        String path = PageWords.path(policy.releaseNotes());
        Optional<String> text = TextFile.read(root, path);
        return text.isPresent() ? PageWords.read(path, text.get()) : PageWords.DEFAULTS;
    }

    /**
     * What all rules find.
     *
     * @param today the day in UTC, by which waivers expire
     * @param bypass why the build is to be let through all the same, if it is
     */
    public Report check(LocalDate today, Optional<String> bypass) {
        return new Report(chain, Checker.check(chain, policy, inputs, rules, exceptions(today)), bypass);
    }

    /** What all rules find, held against what was before a change. */
    List<Finding> check(LocalDate today, Held held) {
        return Checker.check(chain, policy, inputs, rules, exceptions(today), held);
    }

    private Exceptions exceptions(LocalDate today) {
        return new Exceptions(policy.waivers(), baseline, today);
    }

    /**
     * What can be mended without asking anybody. Nothing is written.
     *
     * @param today the day in UTC, by which waivers expire
     * @throws UnreadableException if a page or an entry cannot be read any more
     */
    public Fixes fixes(LocalDate today) throws UnreadableException, IOException {
        SourceTree disk = new DiskTree(root);
        return Fixer.fixes(
                root,
                policy,
                check(today, Optional.empty()),
                draft -> in(new DraftTree(disk, draft)).check(today, Optional.empty()));
    }

    /** The same rules and policy for other pages. */
    private Governed in(SourceTree tree) throws UnreadableException, IOException {
        Optional<MkDocs> mkDocs = MkDocs.read(tree);
        return new Governed(
                root,
                rules,
                policy,
                ChainReader.read(tree, policy, anchors(policy, mkDocs), mkDocs, chain.elsewhere(), PageMemory.none()),
                baseline,
                inputs);
    }

    /**
     * The same where Linear holds what some exports of it say, if there are any.
     *
     * @param files from the root
     */
    public Governed withExport(List<String> files) throws IOException {
        List<String> named =
                files.stream().filter(file -> file != null && !file.isBlank()).toList();
        return named.isEmpty() ? this : with(Exports.read(root, named));
    }

    /**
     * What Linear should hold.
     *
     * @param source the address of the repository's root in the forge, if it is not that of the policy
     * @throws UnreadableException if a page cannot be read any more
     */
    public Mirror mirror(Optional<String> source) throws UnreadableException {
        PageLinks links =
                new PageLinks(MkDocs.read(root), source.or(() -> policy.linear().source()));
        return MirrorReader.read(root, chain, policy, links, inputs.workspace());
    }

    /** Holds what stories come from against what they were agreed on. */
    public Reviewer reviewer() {
        return new Reviewer(
                root, chain, inputs.lock(), new PageVersions(root, policy, anchors(policy, MkDocs.read(root))));
    }

    /**
     * What others may need to know of it.
     *
     * @param repository the name under which they do
     * @throws UnreadableException if a summary of release notes cannot be read, or is not UTF-8
     */
    public Catalog catalog(Catalog.Repository repository) throws UnreadableException {
        return new CatalogSource(this).of(repository);
    }

    /** The same where Linear holds something else than the repository says. */
    public Governed with(Workspace other) {
        return new Governed(root, rules, policy, chain, baseline, new Inputs(Optional.of(other), inputs.lock()));
    }
}
