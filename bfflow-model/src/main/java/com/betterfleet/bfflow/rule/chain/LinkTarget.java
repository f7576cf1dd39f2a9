package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Target.Folder;
import com.betterfleet.bfflow.chain.Target.NoAnchor;
import com.betterfleet.bfflow.chain.Target.NoFile;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An upstream link leads somewhere. */
public final class LinkTarget implements Rule {

    private static final RuleInfo INFO = new RuleInfo("link-target", Group.CHAIN, Severity.ERROR, Reach.LINK)
            .judging(Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY);

    /** What is wrong, and the target that was probably meant. */
    private record Problem(String message, Optional<Meant> meant) {}

    /**
     * The target that was probably meant.
     *
     * @param isSure whether no other can be
     */
    private record Meant(String target, boolean isSure) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return UpstreamLinks.of(chain)
                .flatMap(link -> problem(chain, link).stream().map(problem -> violation(link, problem)));
    }

    private static Violation violation(UpstreamLinks link, Problem problem) {
        Optional<String> meant = problem.meant().map(Meant::target);
        String written = link.link().link().target();
        Fix fix = Fix.byHand(meant.map(target -> "Write '" + target + "'.")
                        .orElse("Link to the " + link.link().expected().noun() + " that is meant."))
                .orRespell(
                        link.link().link().location(),
                        written,
                        problem.meant().filter(Meant::isSure).map(Meant::target));
        return Violation.of(
                        link.artefact(),
                        "the link '" + written + "' in " + link.field() + " " + problem.message()
                                + Wording.didYouMean(meant),
                        fix)
                .at(link.link().link().location())
                .affecting(link.affects())
                .about(written);
    }

    private static Optional<Problem> problem(Chain chain, UpstreamLinks link) {
        Target target = link.link().target();
        if (target instanceof NoFile noFile) {
            return Optional.of(new Problem(
                    "leads to " + noFile.path() + ", which does not exist", nearestFile(chain, link, noFile.path())));
        }
        if (target instanceof Folder folder) {
            return Optional.of(new Problem(
                    "leads to " + (folder.path().isEmpty() ? "the repository's root" : folder.path())
                            + ", which is a folder",
                    nearestFile(chain, link, folder.path())));
        }
        if (target instanceof NoAnchor noAnchor) {
            return Optional.of(noAnchor(chain, link, noAnchor));
        }
        if (target instanceof Target.OutsideRepository) {
            return Optional.of(new Problem("leads out of the repository", Optional.empty()));
        }
        return ForeignLinks.problem(chain, link.link())
                .map(problem -> new Problem(
                        problem.message(), problem.meant().map(meant -> new Meant(meant, problem.isSure()))));
    }

    private static Problem noAnchor(Chain chain, UpstreamLinks link, NoAnchor target) {
        Set<String> anchors = chain.document(target.path())
                .map(document -> document.page().anchors())
                .orElse(Set.of());
        String written = link.link().link().target();
        String file = written.substring(0, written.indexOf('#') + 1);
        return new Problem(
                "names no part of " + target.path() + ": there is no anchor '" + target.anchor() + "'",
                Nearest.among(target.anchor(), anchors)
                        .map(anchor -> new Meant(
                                file + anchor,
                                Nearest.only(target.anchor(), anchors).isPresent())));
    }

    /** The page that moved to another stage, the one with nearly this path, or the only one of its kind in the work item. */
    private static Optional<Meant> nearestFile(Chain chain, UpstreamLinks link, String path) {
        List<String> candidates = chain.documents().stream()
                .filter(document -> document.kind() == link.link().expected())
                .map(Document::path)
                .toList();
        String from = link.link().link().location().path();
        List<String> moved = candidates.stream()
                .filter(candidate -> Wording.withoutStage(candidate).equals(Wording.withoutStage(path)))
                .toList();
        return moved.stream()
                .findFirst()
                .map(candidate -> new Meant(candidate, moved.size() == 1))
                .or(() -> only(candidates.stream()
                                .filter(candidate -> candidate.startsWith(path + "/"))
                                .toList())
                        .map(candidate -> new Meant(candidate, true)))
                .or(() -> Nearest.among(path, candidates)
                        .map(near ->
                                new Meant(near, Nearest.only(path, candidates).isPresent())))
                .or(() -> only(candidates.stream()
                                .filter(candidate -> folder(candidate).equals(folder(from)))
                                .toList())
                        .map(candidate -> new Meant(candidate, false)))
                .map(meant -> asLink(chain, link, meant));
    }

    private static Meant asLink(Chain chain, UpstreamLinks link, Meant page) {
        String written = link.link().link().target();
        String fragment = anchor(chain, link, page.target());
        return new Meant(
                Wording.relative(link.link().link().location().path(), page.target()) + fragment,
                // a part of the page that is not there may be what matters
                page.isSure() && (written.indexOf('#') < 0 || !fragment.isEmpty()));
    }

    /** The fragment that is written, where it fits the other page as well. */
    private static String anchor(Chain chain, UpstreamLinks link, String page) {
        String written = link.link().link().target();
        int hash = written.indexOf('#');
        boolean fits = hash >= 0
                && chain.document(page)
                        .filter(document -> document.page().anchors().contains(written.substring(hash + 1)))
                        .isPresent();
        return fits ? written.substring(hash) : "";
    }

    private static Optional<String> only(List<String> all) {
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
