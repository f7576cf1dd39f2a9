package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A repository from which releases are cut. */
final class ReleaseRepository {

    /** Two done stories and one in delivery, each with its entry. */
    static final String THREE = """
            === docs/work/active/dispatch/challenge.md
            # Challenge: Dispatchers overlook stale vehicles

            ## High-Level Use Cases / JTBD

            - When a vehicle goes quiet, a dispatcher notices at once.
            === docs/work/active/dispatch/specification.md
            # Specification: Dispatch board

            - Challenge: [Stale vehicles](challenge.md)

            ## Requirements

            ### Stale vehicles

            A vehicle that has been silent for five minutes is grey.
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Stale vehicles](specification.md#stale-vehicles)

            ## COR-1: Grey out stale vehicles

            - Status: done

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            **Acceptance criteria**

            - A vehicle silent for five minutes is grey.

            ## COR-2: Say since when a vehicle is silent

            - **Status:** merged
            - Milestone: 2026.12

            As a dispatcher, I want to see since when a vehicle is silent, so that I know whom to call.

            **Acceptance criteria**

            - The minute is shown.

            ## COR-3: Filter stale vehicles

            - Status: in delivery

            As a dispatcher, I want stale vehicles filtered, so that the board stays readable.

            **Acceptance criteria**

            - One click hides them.
            === docs/release-notes/unreleased/COR-1.md
            ---
            stories: [COR-1]
            type: added
            audience: customer
            title: Dispatchers see stale vehicles greyed out
            ---
            See the [guide](../../guides/board.md) and [the other](COR-2.md).
            === docs/guides/board.md
            # Board
            === docs/release-notes/unreleased/COR-2.md
            ---
            stories: [COR-2]
            type: fixed
            audience: customer
            title: The board says since when a vehicle is silent
            ---
            === docs/release-notes/unreleased/COR-3.md
            ---
            stories: [COR-3]
            type: added
            audience: customer
            title: Stale vehicles can be hidden
            ---
            """;

    private final TinyRepository files;

    private ReleaseRepository(TinyRepository files) {
        this.files = files;
    }

    static ReleaseRepository in(Path folder) {
        return in(folder, TinyRepository.files(THREE));
    }

    /** One with these files. */
    static ReleaseRepository in(Path folder, Map<String, String> files) {
        return new ReleaseRepository(TinyRepository.in(folder, files));
    }

    /** One that is there already, as it is. */
    static ReleaseRepository at(Path folder) {
        return new ReleaseRepository(TinyRepository.at(folder));
    }

    TinyRepository files() {
        return files;
    }

    static ReleaseRequest request(String version) {
        return new ReleaseRequest(
                version,
                Optional.empty(),
                "2026-11-22",
                Optional.empty(),
                Set.of("customer"),
                false,
                false,
                false,
                false);
    }

    static ReleaseRequest updatingStories(String version) {
        return new ReleaseRequest(
                version,
                Optional.empty(),
                "2026-11-22",
                Optional.empty(),
                Set.of("customer"),
                true,
                false,
                false,
                true);
    }

    Releases releases() throws Exception {
        Governed governed = Governed.read(files.root(), Policy.FILE, getClass().getClassLoader());
        return new Releases(
                files.root(),
                governed.policy(),
                governed.check(LocalDate.of(2026, 11, 22), Optional.empty()),
                PageWords.DEFAULTS);
    }

    ReleaseCut plan(ReleaseRequest request) throws Exception {
        return releases().plan(request).orElseThrow();
    }

    /** Cuts the release, or goes on with one that was begun. */
    List<String> cut(ReleaseRequest request) throws Exception {
        List<String> steps = new ArrayList<>();
        cut(request, steps::add);
        return steps;
    }

    void cut(ReleaseRequest request, Consumer<String> progress) throws Exception {
        Releases releases = releases();
        Optional<Journal> begun = releases.begun();
        if (begun.isPresent()) {
            releases.cut(begun.get(), progress);
            return;
        }
        Optional<ReleaseCut> cut = releases.plan(request);
        if (cut.isPresent()) {
            releases.cut(cut.get().journal(), progress);
        }
    }

    String read(String path) throws IOException {
        return Files.readString(files.root().resolve(path));
    }

    /** Every file with its bytes, those included whose name begins with a dot. */
    Map<String, String> everything() throws IOException {
        return files.everything();
    }
}
