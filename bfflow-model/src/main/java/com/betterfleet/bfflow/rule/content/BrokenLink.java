package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Site.DeadLink;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A link on a page leads somewhere, on the site as in the repository. */
public final class BrokenLink implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("broken-link", Group.CONTENT)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY, Subject.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        StoryPlaces places = new StoryPlaces(chain);
        return chain.site().deadLinks().stream().flatMap(dead -> violation(chain, places, dead).stream());
    }

    private static Optional<Violation> violation(Chain chain, StoryPlaces places, DeadLink dead) {
        Link link = dead.link();
        String path = link.location().path();
        Optional<String> meant = meant(chain, path, dead);
        String message = "the link '" + link.target() + "' " + problem(dead.target()) + Wording.didYouMean(meant);
        Fix fix = Fix.byHand(meant.map(target -> "Write '" + target + "'.").orElseGet(() -> fix(dead.target())))
                .orRespell(link.location(), link.target(), meant.filter(target -> isSure(chain, dead, target)));
        return places.at(link.location())
                .map(story -> Violation.of(story, message, fix))
                .or(() -> chain.document(path).map(document -> Violation.of(document, message, fix)))
                .map(violation -> violation.at(link.location()).about(link.target()));
    }

    /** Whether no other anchor, or page, is as near. */
    private static boolean isSure(Chain chain, DeadLink dead, String meant) {
        String written = dead.link().target();
        if (dead.target() instanceof Target.NoAnchor noAnchor) {
            return chain.document(noAnchor.path())
                    .flatMap(page -> Nearest.only(noAnchor.anchor(), page.page().anchors()))
                    .isPresent();
        }
        // a part of the page, or what is asked of it, would be lost
        return dead.target() instanceof Target.NoFile noFile
                && !written.contains("#")
                && !written.contains("?")
                && Nearest.only(
                                noFile.path(),
                                chain.documents().stream().map(Document::path).toList())
                        .filter(page -> Wording.relative(dead.link().location().path(), page)
                                .equals(meant))
                        .isPresent();
    }

    private static String problem(Target target) {
        if (target instanceof Target.NoFile noFile) {
            return "leads to " + noFile.path() + ", which does not exist";
        }
        if (target instanceof Target.NoAnchor noAnchor) {
            return "names no part of " + noAnchor.path() + ": there is no anchor '" + noAnchor.anchor() + "'";
        }
        if (target instanceof Target.OutsideSite outside) {
            return "leads to " + outside.path() + ", which the site does not have: it is not in " + outside.pages();
        }
        return "leads out of the repository";
    }

    private static String fix(Target target) {
        return target instanceof Target.OutsideSite
                ? "Link to its address on the web, or move it into the folder of the pages."
                : "Link to what is meant, or take the link out.";
    }

    private static Optional<String> meant(Chain chain, String from, DeadLink dead) {
        if (dead.target() instanceof Target.NoAnchor noAnchor) {
            String written = dead.link().target();
            return chain.document(noAnchor.path())
                    .flatMap(
                            page -> Nearest.among(noAnchor.anchor(), page.page().anchors()))
                    .map(anchor -> written.substring(0, written.indexOf('#') + 1) + anchor);
        }
        return dead.target() instanceof Target.NoFile noFile
                ? meant(chain, noFile.path()).map(path -> Wording.relative(from, path))
                : Optional.empty();
    }

    /** The page that moved to another stage, else one in the same folder, or of the same name, that is nearly called so. */
    private static Optional<String> meant(Chain chain, String path) {
        List<String> pages = chain.documents().stream().map(Document::path).toList();
        return pages.stream()
                .filter(page -> Wording.withoutStage(page).equals(Wording.withoutStage(path)))
                .findFirst()
                .or(() -> Nearest.among(
                        path,
                        pages.stream()
                                .filter(page -> folder(page).equals(folder(path))
                                        || name(page).equals(name(path)))
                                .toList()));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
