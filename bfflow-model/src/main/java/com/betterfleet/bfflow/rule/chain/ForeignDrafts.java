package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is no more, or not yet, agreed on in other repositories, and built from here. The link to it is where that is said. */
final class ForeignDrafts {

    /** One of them, with the stories here that are built from it. */
    private record Draft(DocumentArtefact artefact, DocumentStatus status, List<Story> stories) {}

    private ForeignDrafts() {}

    static Stream<Violation> in(Chain chain) {
        if (chain.elsewhere().names().isEmpty()) {
            return Stream.empty();
        }
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Story story : chain.stories()) {
            if (story.isUnderWay()) {
                for (Specification specification : chain.specifications(story)) {
                    add(drafts, specification, specification.status(), story);
                }
                for (Challenge challenge : chain.challenges(story)) {
                    add(drafts, challenge, challenge.status(), story);
                }
            }
        }
        return drafts.values().stream().map(draft -> violation(chain, draft));
    }

    private static void add(
            Map<String, Draft> drafts, DocumentArtefact artefact, Status<DocumentStatus> status, Story story) {
        if (Elsewhere.isThere(artefact.ref())) {
            status.value()
                    .filter(value -> value != DocumentStatus.APPROVED)
                    .ifPresent(value -> drafts.computeIfAbsent(
                                    artefact.ref(), ref -> new Draft(artefact, value, new ArrayList<>()))
                            .stories()
                            .add(story));
        }
    }

    private static Violation violation(Chain chain, Draft draft) {
        DocumentArtefact artefact = draft.artefact();
        Story first = draft.stories().get(0);
        String said = "the " + artefact.document().kind().noun() + " " + artefact.ref() + " is "
                + draft.status().word() + ", and stories of it are in delivery or done";
        Fix fix = Fix.byHand(
                draft.status() == DocumentStatus.DRAFT
                        ? "Have it agreed on in its repository, or take its stories out of delivery."
                        : "Let the stories name what replaces it.");
        // about several it is a finding about their page
        Violation violation = draft.stories().size() == 1
                ? Violation.of(first, said, fix)
                : Violation.of(first.document(), said, fix);
        return violation
                .at(link(chain, first, artefact.ref()))
                .affecting(Wording.ids(draft.stories()))
                .relatedTo(List.of(new Related(artefact.location(), artefact.title())))
                .about(artefact.ref());
    }

    /** The link to it, be it the story's own or its specification's; else the one through which the story reaches it. */
    private static Location link(Chain chain, Story story, String ref) {
        List<UpstreamLink> links = new ArrayList<>(story.specification().links());
        links.addAll(story.challenge().links());
        chain.specifications(story).stream()
                .filter(specification -> !Elsewhere.isThere(specification.ref()))
                .map(Specification::challenge)
                .map(Upstream::links)
                .forEach(links::addAll);
        return links.stream()
                .filter(link ->
                        link.target() instanceof Found found && found.path().equals(ref))
                .findFirst()
                .or(() -> links.stream()
                        .filter(link -> link.target() instanceof Found found && Elsewhere.isThere(found.path()))
                        .findFirst())
                .map(link -> link.link().location())
                .orElse(story.location());
    }
}
