package com.betterfleet.bfflow;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** What goes wrong in a repository when people write it: a few slips of the pen. */
public final class Mistakes implements ArbitrarySupplier<List<Slip>> {

    private static final int MOST = 6;

    private static final String MORE = """
            === docs/work/active/dispatch/more-stories.md
            # More stories

            **Specification**: [Board](specification.md#stale-vehicles)
            **Milestone**: 2026.11

            ## COR-13: Hatch them

            - Status: done
            - Depends on: COR-12

            As a dispatcher, I want stale vehicles hatched, so that I see them without colour.

            **Acceptance criteria**

            - They are hatched.

            ## COR-14: Leave them out

            - Status: ready
            - Challenge: [Why](challenge.md#high-level-use-cases-jtbd)

            As a dispatcher, I want stale vehicles left out.

            Given a stale vehicle, when I assign, then it is not offered.
            === docs/work/active/dispatch/release-plan.md
            # November

            - Milestone: 2026.11
            === docs/release-notes/unreleased/COR-13.md
            ---
            stories: [COR-13]
            type: changed
            audience: operator
            title: Hatching
            configuration:
              - {action: added, key: HATCH, kind: env}
            ---
            """;

    @Override
    public Arbitrary<List<Slip>> get() {
        return Combinators.combine(
                        Arbitraries.of(Slip.Kind.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 29),
                        Arbitraries.integers().between(0, 59))
                .as(Slip::new)
                .list()
                .ofMaxSize(MOST)
                .withoutEdgeCases();
    }

    /** A repository in which these are made, by the paths of its files. */
    public static Map<String, String> in(List<Slip> slips) {
        return in(TinyRepository.WHOLE + MORE, slips);
    }

    /** The same in another repository, in the form of {@link TinyRepository}. */
    public static Map<String, String> in(String repository, List<Slip> slips) {
        Map<String, String> files = TinyRepository.files(repository);
        slips.forEach(slip -> slip.in(files));
        return files;
    }
}
