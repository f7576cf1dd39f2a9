package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.context.Excerpts;
import com.betterfleet.bfflow.markdown.LinkTargets;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the description of an issue says: the story, and where all of it is. */
final class Descriptions {

    private final LinkTargets targets = new LinkTargets();
    private final Chain chain;
    private final Excerpts excerpts;
    private final PageLinks pages;

    Descriptions(Chain chain, Excerpts excerpts, PageLinks pages) {
        this.chain = chain;
        this.excerpts = excerpts;
        this.pages = pages;
    }

    /** The Markdown. */
    String of(Story story) throws UnreadableException {
        String page = story.document().path();
        String text = targets.rewritten(excerpts.text(story).text(), target -> pages.target(target, page));
        List<String> back = new ArrayList<>();
        back.add("Story: " + link(story.named(), pages.to(story.document(), story.location())));
        specifications(story)
                .forEach(found ->
                        back.add("Specification: " + link(title(found.path()), to(found.path(), found.anchor()))));
        chain.challenges(story)
                .forEach(challenge -> back.add("Challenge: " + link(title(challenge.ref()), to(challenge.ref(), ""))));
        return (text.isEmpty() ? "" : text + "\n\n") + "---\n\n"
                + "These pages are canonical; whoever changes the story changes them.\n\n"
                + back.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /** The addresses alone. */
    Mirror.Links links(Story story) {
        return new Mirror.Links(
                pages.to(story.document(), story.location()),
                specifications(story).stream()
                        .map(found -> to(found.path(), found.anchor()))
                        .toList(),
                chain.challenges(story).stream()
                        .map(Challenge::ref)
                        .map(path -> to(path, ""))
                        .toList());
    }

    private static List<Found> specifications(Story story) {
        return story.specification().found().stream().distinct().toList();
    }

    /** A page of another repository is where that publishes it. */
    private String to(String path, String anchor) {
        return Elsewhere.isThere(path)
                ? chain.elsewhere().address(path).orElse(path) + (anchor.isEmpty() ? "" : "#" + anchor)
                : pages.to(path, anchor);
    }

    private String title(String path) {
        return Wording.withoutKind(chain.document(path).map(Document::title).orElse(path));
    }

    private static String link(String text, String address) {
        return "[" + text.replaceAll("([\\[\\]<\\\\])", "\\\\$1") + "](<"
                + address.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E") + ">)";
    }
}
