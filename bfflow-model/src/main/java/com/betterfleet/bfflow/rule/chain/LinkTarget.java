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
    private record Problem(String message, Optional<String> meant) {}

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
        String fix = problem.meant()
                .map(target -> "Write '" + target + "'.")
                .orElse("Link to the " + link.link().expected().noun() + " that is meant.");
        return Violation.of(
                        link.artefact(),
                        "the link '" + link.link().link().target() + "' in " + link.field() + " " + problem.message()
                                + Wording.didYouMean(problem.meant()),
                        Fix.byHand(fix))
                .at(link.link().link().location())
                .affecting(link.affects())
                .about(link.link().link().target());
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
        if (target instanceof Target.Foreign) {
            return Optional.of(new Problem(
                    "leads to no page of this repository, nor of an upstream that the build declares",
                    Optional.empty()));
        }
        return Optional.empty();
    }

    private static Problem noAnchor(Chain chain, UpstreamLinks link, NoAnchor target) {
        Set<String> anchors = chain.document(target.path())
                .map(document -> document.page().anchors())
                .orElse(Set.of());
        String written = link.link().link().target();
        String file = written.substring(0, written.indexOf('#') + 1);
        return new Problem(
                "names no part of " + target.path() + ": there is no anchor '" + target.anchor() + "'",
                Nearest.among(target.anchor(), anchors).map(anchor -> file + anchor));
    }

    /** The page that moved to another stage, the one with nearly this path, or the only one of its kind in the work item. */
    private static Optional<String> nearestFile(Chain chain, UpstreamLinks link, String path) {
        List<String> candidates = chain.documents().stream()
                .filter(document -> document.kind() == link.link().expected())
                .map(Document::path)
                .toList();
        String from = link.link().link().location().path();
        return candidates.stream()
                .filter(candidate -> Wording.withoutStage(candidate).equals(Wording.withoutStage(path)))
                .findFirst()
                .or(() -> only(candidates.stream()
                        .filter(candidate -> candidate.startsWith(path + "/"))
                        .toList()))
                .or(() -> Nearest.among(path, candidates))
                .or(() -> only(candidates.stream()
                        .filter(candidate -> folder(candidate).equals(folder(from)))
                        .toList()))
                .map(candidate -> Wording.relative(from, candidate) + anchor(chain, link, candidate));
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
