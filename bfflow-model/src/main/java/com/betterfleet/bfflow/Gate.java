package com.betterfleet.bfflow;

import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.change.BaseRequest;
import com.betterfleet.bfflow.change.Change;
import com.betterfleet.bfflow.change.ReleaseMoves;
import com.betterfleet.bfflow.check.ChangeSummary;
import com.betterfleet.bfflow.check.Held;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.git.Commit;
import com.betterfleet.bfflow.git.Comparison;
import com.betterfleet.bfflow.git.GitException;
import com.betterfleet.bfflow.git.GitRepository;
import com.betterfleet.bfflow.git.IncompleteCloneException;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.release.ReleaseCommit;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Judges a change: what it touches or causes counts, what was there before is said as such.
 *
 * @param governed the repository as it is now
 * @param policyFile the policy, from the root
 * @param resources where policies that others ship are found
 * @param pages what is remembered of its pages, for each time that it is read: most are as they were before the change
 */
public record Gate(Governed governed, String policyFile, ClassLoader resources, Supplier<PageMemory> pages) {

    /**
     * What all rules find.
     *
     * @param request what the change is held against
     * @param today the day in UTC, by which waivers expire
     * @param bypass why the build is to be let through all the same, if it is
     * @throws GitException where it cannot be said for certain what changed
     */
    public Report check(BaseRequest request, LocalDate today, Optional<String> bypass)
            throws GitException, IOException {
        try (GitRepository git = GitRepository.at(governed.root())) {
            return check(with(git.since(request.base()), request.message()), request, today, bypass);
        } catch (IncompleteCloneException e) {
            throw new GitException(e.getMessage());
        }
    }

    private Report check(Comparison comparison, BaseRequest request, LocalDate today, Optional<String> bypass)
            throws IOException {
        SourceTree disk = new DiskTree(governed.root());
        Earlier now = new Earlier(disk, any -> governed);
        Earlier before = new Earlier(comparison.before(), this::read);
        Optional<Earlier> tip = comparison.tip().map(tree -> new Earlier(tree, this::read));
        ReleaseMoves release =
                new ReleaseCommit(comparison.before(), disk, governed.chain()).in(comparison.files(), before);
        Change change = new Change(
                comparison,
                governed.chain(),
                governed.policy(),
                now,
                before,
                tip.map(any -> any),
                release,
                request.branches());
        Held held = new Held(change, () -> before.findings(today));
        return new Report(
                governed.chain(),
                governed.check(today, held),
                bypass,
                Optional.of(new ChangeSummary(
                        comparison.base().name(),
                        comparison.base().from(),
                        comparison.mergeBase(),
                        comparison.files().size(),
                        !before.isUnreadable(),
                        change.bypasses())));
    }

    /** By the policy that held then; one that lies elsewhere knows no then, nor do other repositories. */
    private Governed read(SourceTree tree) throws PolicyException, UnreadableException, IOException {
        Elsewhere elsewhere = governed.chain().elsewhere();
        Path policy = Path.of(policyFile).normalize();
        return policy.isAbsolute() || policy.startsWith("..")
                ? Governed.read(governed.root(), tree, governed.rules(), governed.policy(), elsewhere, pages.get())
                : Governed.read(governed.root(), tree, policyFile, resources, elsewhere, pages.get());
    }

    /** A commit that is being written counts as if it were there, and it is the newest. */
    private static Comparison with(Comparison known, Optional<Commit> message) {
        List<Commit> commits =
                Stream.concat(message.stream(), known.commits().stream()).toList();
        return new Comparison(
                known.base(), known.mergeBase(), known.files(), commits, known.branch(), known.before(), known.tip());
    }
}
