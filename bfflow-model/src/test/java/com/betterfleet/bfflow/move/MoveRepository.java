package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A repository in which work items change their stage. */
record MoveRepository(TinyRepository files) {

    /** A work item that is linked to from everywhere, and links to everything. */
    static final String LINKED = """
            === docs/work/active/telematics/challenge.md
            # Challenge: Vehicles go quiet

            See [the board](../dispatch/specification.md#stale-vehicles), [again][board] and [myself](specification.md).

            ## High-Level Use Cases / JTBD

            - When a vehicle goes quiet, a dispatcher notices at once.

            [board]: ../dispatch/specification.md "The board"
            === docs/work/active/telematics/specification.md
            ---
            title: Telematics
            challenge: challenge.md
            related:
              - ../dispatch/challenge.md
              - "../dispatch/specification.md#stale-vehicles"   # both
            ---
            # Specification: Telematics

            ![Flow](images/flow.png) ![Theirs](../dispatch/board.png?raw=true)
            <img src="../dispatch/board.png" alt=""> <img src='../flow.png'>

            ## Requirements

            ### Reason

            A silent vehicle shows whether its modem has power; see [old work](../../archived/old/challenge.md),
            [the guide](../../../guides/board.md), [a dead end](../dispatch/gone.md), [the web](https://example.com/../x) and
            `[code](../dispatch/specification.md)`.

                [code](../dispatch/specification.md)
            === docs/work/active/telematics/notes/deep/measured.md
            # Measured

            [Board](../../../dispatch/specification.md) and [specification](../../specification.md#reason).
            === docs/work/active/telematics/stories.md
            # Telematics stories

            - Specification: [Telematics](specification.md)
            - Challenge: [Vehicles go quiet](challenge.md)

            ## TEL-1: Say whether the modem has power

            - Status: done

            As a dispatcher, I want the reason shown, so that I know whom to call.

            Given a silent vehicle, when I look at it, then I see whether its modem has power.
            === docs/work/active/dispatch/challenge.md
            # Challenge: Dispatchers overlook stale vehicles

            ## High-Level Use Cases / JTBD

            - When a vehicle goes quiet, a dispatcher notices at once.
            === docs/work/active/dispatch/specification.md
            ---
            challenge: [challenge.md, '../telematics/challenge.md']
            ---
            # Specification: Dispatch board

            ## Requirements

            ### Stale vehicles

            See [why](<../telematics/specification.md#reason>), ![flow](../telematics/images/flow.png "Flow"),
            [nowhere](../telematics/gone.md), [no part](../telematics/specification.md#gone),
            [upstream](catalog:telematics/telematics/specification#reason),
            <a href="../telematics/specification.md">raw</a> <!-- <a href="../telematics/specification.md">no</a> -->

            --8<-- "docs/work/active/telematics/notes/deep/measured.md"
            === docs/work/active/dispatch/stories.md
            # Dispatch stories

            - Specification: [Reason](/docs/work/active/telematics/specification.md#reason)

            ## COR-1: Grey out

            - Status: in delivery

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            Given a vehicle silent for five minutes, when I look at the board, then it is grey.
            === docs/work/archived/old/challenge.md
            # Challenge: Old

            See [telematics](../../active/telematics/specification.md).

            ## High-Level Use Cases / JTBD

            - When it was old, it was so.
            === docs/release-notes/unreleased/COR-1.md
            ---
            stories: [COR-1]
            type: added
            audience: customer
            title: Dispatchers see stale vehicles greyed out
            ---
            Because of [telematics](../../work/active/telematics/specification.md?plain=1#reason).
            === docs/release-notes/unreleased/TEL-1.md
            ---
            stories: [TEL-1]
            type: added
            audience: customer
            title: The board says whether the modem has power
            ---
            === docs/release-notes/released/1.0.0/TEL-1.md
            ---
            stories: [TEL-1]
            type: added
            audience: customer
            title: The board says why
            ---
            ![](../../../work/active/telematics/images/flow.png)
            === docs/release-notes/released/1.0.0/release.yml
            version: "1.0.0"
            date: 2026-01-01
            === docs/guides/board.md
            # Board

            [Telematics](../work/active/telematics/challenge.md)
            === README.md
            # Product

            [Telematics](docs/work/active/telematics/specification.md), in `docs/work/active/telematics`

            | [T](docs/work/active/telematics/stories.md) |
            | --- |
            === CHANGELOG.md
            # Changelog

            - [Flow](docs/work/active/telematics/images/flow.png)
            === target/site/README.md
            [Telematics](../../docs/work/active/telematics/specification.md)
            === bfflow.yml
            waivers:
              - rule: required-section   # all of it
                artefact: "docs/work/active/telematics/**"
                reason: agreed
              - {rule: required-section, artefact: docs/work/active/dispatch/challenge.md, reason: docs/work/active/telematics/x}
            === bfflow-baseline.yml
            findings:
            - fingerprint: "0123"
              rule: broken-link
              artefact: "docs/work/active/telematics/specification.md"
              message: "as it was in docs/work/active/telematics/specification.md"
            === bfflow.lock.yml
            agreed:
            - {story: TEL-1, fingerprint: "0123456789012345", link: "docs/work/active/telematics/specification.md#reason"}
            - {story: TEL-2, fingerprint: "0123456789012345", link: docs/work/active/telematics/specification.md}
            - {story: TEL-3, fingerprint: "0123456789012345", link: "docs/work/active/dispatch/specification.md"}
            === mkdocs.yml
            site_name: Product
            nav:
              - Home: index.md
              - "Work: telematics":
                  - 'work/active/telematics/specification.md'   # first
                  - "Why": "work/active/telematics/challenge.md"
                  - work/active/telematics/stories.md
              - Board: [work/active/dispatch/specification.md, work/active/dispatch/challenge.md]
            plugins:
              - redirects:
                  redirect_maps:
                    'work/active/telematics/old.md': work/active/telematics/specification.md
            not_in_nav: |
              # all that is not read
              /work/active/telematics/notes/
              !**/active/telematics/notes/x.md

              /work/active/dispatch/stories.md
            extra:
              python: !!python/name:work.active.telematics
            === docs/work/.nav.yml
            nav:
              - active/telematics
              - Board: active/dispatch
            === docs/work/active/.pages
            nav:
              - telematics
              - dispatch
            """;

    static MoveRepository in(Path folder) throws IOException {
        MoveRepository repository = new MoveRepository(TinyRepository.in(folder, LINKED));
        repository.bytes("docs/work/active/telematics/images/flow.png", "\u0089PNG\u0000\u00ff");
        repository.bytes("docs/work/active/dispatch/board.png", "\u0089PNG");
        repository.bytes(
                "docs/work/active/telematics/_old/latin.md", "# gr\u00fc\u00df\n\n[x](../dispatch/challenge.md)\n");
        repository.bytes(
                "docs/work/active/telematics/windows.md",
                "\u00ef\u00bb\u00bf# W\r\n\r\n[x](../dispatch/challenge.md)\r\n\r\n[y](stories.md)");
        return repository;
    }

    /** One that is there already. */
    static MoveRepository at(Path folder) {
        return new MoveRepository(TinyRepository.at(folder));
    }

    /** Writes a file of these bytes, a character each. */
    void bytes(String path, String content) throws IOException {
        Path file = files.root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    Governed governed() throws Exception {
        return Governed.read(files.root(), Policy.FILE, getClass().getClassLoader());
    }

    Moves moves() throws Exception {
        return new Moves(files.root(), governed().policy());
    }

    static MoveRequest request(String item, Stage to) {
        return new MoveRequest(Optional.of(item), Optional.of(to));
    }

    Optional<MovePlan> plan(String item, Stage to) throws Exception {
        return moves().plan(governed().chain(), request(item, to));
    }

    List<String> move(String item, Stage to) throws Exception {
        List<String> steps = new ArrayList<>();
        move(item, to, steps::add);
        return steps;
    }

    /** Moves it, or goes on with a move that was begun. */
    void move(String item, Stage to, Consumer<String> progress) throws Exception {
        Moves moves = moves();
        Optional<MoveJournal> begun = moves.begun();
        if (begun.isPresent()) {
            moves.finish(begun.get(), request(item, to), progress);
            return;
        }
        Optional<MovePlan> plan = plan(item, to);
        if (plan.isPresent()) {
            moves.make(plan.get(), progress);
        }
    }

    /** What is found, by fingerprint, with its rule and its text for those who read a failure. */
    Map<String, String> findings() throws Exception {
        return governed().check(LocalDate.of(2026, 11, 22), Optional.empty()).findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.fingerprint(),
                        finding -> finding.rule() + " " + finding.location().line(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    String read(String path) throws IOException {
        return Files.readString(files.root().resolve(path));
    }

    /** Every file with its bytes, those included whose name begins with a dot. */
    Map<String, String> everything() throws IOException {
        return files.everything();
    }
}
