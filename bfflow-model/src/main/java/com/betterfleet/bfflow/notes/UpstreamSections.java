package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reader must do, then one section for each artefact that entries come from, with what was asked for.
 *
 * @param heads in order
 * @param upstream the paths of the artefacts that an entry comes from, in the order of the chain
 */
record UpstreamSections(List<Head> heads, Function<ReleaseNote, List<String>> upstream) implements Sections {

    UpstreamSections {
        heads = List.copyOf(heads);
    }

    /** One section a challenge. */
    static UpstreamSections challenges(Chain chain, PageWords words) {
        return of("Challenge", chain.challenges(), chain, chain::challenges, words);
    }

    /** One section a specification. */
    static UpstreamSections specifications(Chain chain, PageWords words) {
        return of("Specification", chain.specifications(), chain, chain::specifications, words);
    }

    private static <A extends DocumentArtefact> UpstreamSections of(
            String kind, List<A> own, Chain chain, Function<Story, List<A>> upstream, PageWords words) {
        List<A> all = new ArrayList<>(own);
        elsewhere(chain, upstream).forEach(all::add);
        Pattern prefix = Pattern.compile("(?i)^" + kind + "\\s*[:–—-]\\s*(?=\\S)");
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(ACTION_REQUIRED, words.get(PageWord.ACTION_REQUIRED), Optional.empty()));
        all.forEach(one -> heads.add(new Head(
                one.ref(),
                prefix.matcher(one.title()).replaceFirst(""),
                one.document().question())));
        heads.add(new Head(OTHER, words.get(PageWord.OTHER), Optional.empty()));
        List<String> order = all.stream().map(DocumentArtefact::ref).toList();
        return new UpstreamSections(
                heads,
                entry -> entry.countsFor().stream()
                        .flatMap(id -> chain.stories(id).stream())
                        .flatMap(story -> upstream.apply(story).stream())
                        .map(DocumentArtefact::ref)
                        .distinct()
                        .sorted(Comparator.comparingInt(order::indexOf))
                        .toList());
    }

    /** What the entries here come from in other repositories, by its path. */
    private static <A extends DocumentArtefact> Stream<A> elsewhere(Chain chain, Function<Story, List<A>> upstream) {
        Map<String, A> found = new TreeMap<>();
        if (!chain.elsewhere().names().isEmpty()) {
            chain.releaseNotes().stream()
                    .flatMap(entry -> entry.countsFor().stream())
                    .distinct()
                    .flatMap(id -> chain.stories(id).stream())
                    .flatMap(story -> upstream.apply(story).stream())
                    .filter(one -> Elsewhere.isThere(one.ref()))
                    .forEach(one -> found.putIfAbsent(one.ref(), one));
        }
        return found.values().stream();
    }

    @Override
    public List<String> of(ReleaseNote entry) {
        List<String> from = upstream.apply(entry);
        return Stream.concat(
                        entry.breaking().stream().map(breaking -> ACTION_REQUIRED),
                        from.isEmpty() ? Stream.of(OTHER) : from.stream())
                .toList();
    }
}
