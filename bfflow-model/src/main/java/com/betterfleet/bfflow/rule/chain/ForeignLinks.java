package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with links that lead out of the repository, and what was probably meant. */
final class ForeignLinks {

    private static final Pattern ENDING = Pattern.compile("(?:\\.md|\\.html|/)$", Pattern.CASE_INSENSITIVE);

    /**
     * What is wrong.
     *
     * @param isSure whether nothing else can be meant
     */
    record Problem(String message, Optional<String> meant, boolean isSure) {}

    private ForeignLinks() {}

    static Optional<Problem> problem(Chain chain, UpstreamLink link) {
        Target target = link.target();
        if (target instanceof Target.Foreign) {
            return Optional.of(page(
                    chain, link, "leads to no page of this repository, nor of an upstream that the build declares"));
        }
        if (target instanceof Target.NotInUpstream missing) {
            return Optional.of(page(chain, link, "leads to no page of " + missing.origin()));
        }
        return target instanceof Target.UnknownUpstream unknown
                ? Optional.of(upstream(chain, link, unknown.name()))
                : Optional.empty();
    }

    private static Problem upstream(Chain chain, UpstreamLink link, String name) {
        String rest = link.link().target().substring(Elsewhere.SCHEME.length() + name.length());
        List<String> names = chain.elsewhere().names();
        return new Problem(
                "names the upstream '" + name + "', which the build does not declare",
                Nearest.among(name, names).map(near -> Elsewhere.SCHEME + near + rest),
                Nearest.only(name, names).isPresent());
    }

    private static Problem page(Chain chain, UpstreamLink link, String message) {
        String[] written = link.link().target().split("#", 2);
        List<String> candidates = chain.elsewhere().candidates(written[0], link.expected());
        String bare = ENDING.matcher(written[0]).replaceFirst("");
        Optional<String> same =
                candidates.stream().filter(candidate -> isSame(bare, candidate)).findFirst();
        Optional<String> near = same.or(() -> Nearest.among(bare, candidates)).or(() -> onlyInItem(bare, candidates));
        boolean sure = same.isPresent() || Nearest.only(bare, candidates).isPresent();
        if (written.length == 1) {
            return new Problem(message, near, sure);
        }
        boolean fits = near.flatMap(path -> chain.document(path))
                .map(Document::page)
                .filter(page -> page.anchors().contains(written[1]))
                .isPresent();
        return new Problem(message, near.map(path -> fits ? path + "#" + written[1] : path), sure && fits);
    }

    /** But for its ending, and the folders that its name leaves out. */
    private static boolean isSame(String written, String candidate) {
        int slash = candidate.indexOf('/');
        return written.equalsIgnoreCase(candidate)
                || (Elsewhere.isThere(candidate)
                        && written.startsWith(candidate.substring(0, slash + 1))
                        && written.endsWith(candidate.substring(slash)));
    }

    /** The only page of its kind in the work item. */
    private static Optional<String> onlyInItem(String written, List<String> candidates) {
        int slash = written.lastIndexOf('/');
        List<String> beside = candidates.stream()
                .filter(candidate -> slash > 0
                        && Elsewhere.isThere(candidate)
                        && candidate.startsWith(written.substring(0, slash + 1)))
                .toList();
        return beside.size() == 1 ? Optional.of(beside.get(0)) : Optional.empty();
    }
}
