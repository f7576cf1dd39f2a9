package com.betterfleet.bfflow.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesTest {

    private static final String FROM = "docs/work/active/telematics";
    private static final String TO = "docs/work/archived/telematics";

    @TempDir
    private Path folder;

    /** The lines that a unified diff takes out and puts in, with the file before them. */
    private static String changed(MovePlan plan) {
        return Stream.of(plan.diff().split("\n"))
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .filter(line -> !line.startsWith("--- a/"))
                .map(line -> line.startsWith("+++ b/") ? "= " + line.substring(6) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void every_link_to_it_and_from_it_leads_where_it_led() throws Exception {
        MovePlan plan =
                MoveRepository.in(folder).plan("telematics", Stage.ARCHIVED).orElseThrow();

        assertThat(changed(plan).replace("\r", "<CR>")).isEqualTo("""
                = CHANGELOG.md
                -- [Flow](docs/work/active/telematics/images/flow.png)
                +- [Flow](docs/work/archived/telematics/images/flow.png)
                = README.md
                -[Telematics](docs/work/active/telematics/specification.md), in `docs/work/active/telematics`
                +[Telematics](docs/work/archived/telematics/specification.md), in `docs/work/active/telematics`
                -| [T](docs/work/active/telematics/stories.md) |
                +| [T](docs/work/archived/telematics/stories.md) |
                = bfflow-baseline.yml
                -  artefact: "docs/work/active/telematics/specification.md"
                +  artefact: "docs/work/archived/telematics/specification.md"
                = bfflow.lock.yml
                -- {story: TEL-1, fingerprint: "0123456789012345", link: "docs/work/active/telematics/specification.md#reason"}
                -- {story: TEL-2, fingerprint: "0123456789012345", link: docs/work/active/telematics/specification.md}
                +- {story: TEL-1, fingerprint: "0123456789012345", link: "docs/work/archived/telematics/specification.md#reason"}
                +- {story: TEL-2, fingerprint: "0123456789012345", link: docs/work/archived/telematics/specification.md}
                = bfflow.yml
                -    artefact: "docs/work/active/telematics/**"
                +    artefact: "docs/work/archived/telematics/**"
                = docs/guides/board.md
                -[Telematics](../work/active/telematics/challenge.md)
                +[Telematics](../work/archived/telematics/challenge.md)
                = docs/release-notes/released/1.0.0/TEL-1.md
                -![](../../../work/active/telematics/images/flow.png)
                +![](../../../work/archived/telematics/images/flow.png)
                = docs/release-notes/unreleased/COR-1.md
                -Because of [telematics](../../work/active/telematics/specification.md?plain=1#reason).
                +Because of [telematics](../../work/archived/telematics/specification.md?plain=1#reason).
                = docs/work/.nav.yml
                -  - active/telematics
                +  - archived/telematics
                = docs/work/active/dispatch/specification.md
                -challenge: [challenge.md, '../telematics/challenge.md']
                +challenge: [challenge.md, '../../archived/telematics/challenge.md']
                -See [why](<../telematics/specification.md#reason>), ![flow](../telematics/images/flow.png "Flow"),
                -[nowhere](../telematics/gone.md), [no part](../telematics/specification.md#gone),
                +See [why](<../../archived/telematics/specification.md#reason>), ![flow](../../archived/telematics/images/flow.png "Flow"),
                +[nowhere](../../archived/telematics/gone.md), [no part](../../archived/telematics/specification.md#gone),
                -<a href="../telematics/specification.md">raw</a> <!-- <a href="../telematics/specification.md">no</a> -->
                +<a href="../../archived/telematics/specification.md">raw</a> <!-- <a href="../telematics/specification.md">no</a> -->
                ---8<-- "docs/work/active/telematics/notes/deep/measured.md"
                +--8<-- "docs/work/archived/telematics/notes/deep/measured.md"
                = docs/work/active/dispatch/stories.md
                -- Specification: [Reason](/docs/work/active/telematics/specification.md#reason)
                +- Specification: [Reason](/docs/work/archived/telematics/specification.md#reason)
                = docs/work/archived/old/challenge.md
                -See [telematics](../../active/telematics/specification.md).
                +See [telematics](../telematics/specification.md).
                = docs/work/archived/telematics/challenge.md
                -See [the board](../dispatch/specification.md#stale-vehicles), [again][board] and [myself](specification.md).
                +See [the board](../../active/dispatch/specification.md#stale-vehicles), [again][board] and [myself](specification.md).
                -[board]: ../dispatch/specification.md "The board"
                +[board]: ../../active/dispatch/specification.md "The board"
                = docs/work/archived/telematics/notes/deep/measured.md
                -[Board](../../../dispatch/specification.md) and [specification](../../specification.md#reason).
                +[Board](../../../../active/dispatch/specification.md) and [specification](../../specification.md#reason).
                = docs/work/archived/telematics/specification.md
                -  - ../dispatch/challenge.md
                -  - "../dispatch/specification.md#stale-vehicles"   # both
                +  - ../../active/dispatch/challenge.md
                +  - "../../active/dispatch/specification.md#stale-vehicles"   # both
                -![Flow](images/flow.png) ![Theirs](../dispatch/board.png?raw=true)
                -<img src="../dispatch/board.png" alt=""> <img src='../flow.png'>
                +![Flow](images/flow.png) ![Theirs](../../active/dispatch/board.png?raw=true)
                +<img src="../../active/dispatch/board.png" alt=""> <img src='../flow.png'>
                -A silent vehicle shows whether its modem has power; see [old work](../../archived/old/challenge.md),
                -[the guide](../../../guides/board.md), [a dead end](../dispatch/gone.md), [the web](https://example.com/../x) and
                +A silent vehicle shows whether its modem has power; see [old work](../old/challenge.md),
                +[the guide](../../../guides/board.md), [a dead end](../../active/dispatch/gone.md), [the web](https://example.com/../x) and
                = docs/work/archived/telematics/windows.md
                -[x](../dispatch/challenge.md)<CR>
                +[x](../../active/dispatch/challenge.md)<CR>
                = mkdocs.yml
                -      - 'work/active/telematics/specification.md'   # first
                -      - "Why": "work/active/telematics/challenge.md"
                -      - work/active/telematics/stories.md
                +      - 'work/archived/telematics/specification.md'   # first
                +      - "Why": "work/archived/telematics/challenge.md"
                +      - work/archived/telematics/stories.md
                -        'work/active/telematics/old.md': work/active/telematics/specification.md
                +        'work/active/telematics/old.md': work/archived/telematics/specification.md
                -  /work/active/telematics/notes/
                -  !**/active/telematics/notes/x.md
                +  /work/archived/telematics/notes/
                +  !**/archived/telematics/notes/x.md
                """);
        assertThat(plan.warnings())
                .containsExactly("docs/work/active/.pages:2:5: 'telematics' is no longer in this folder; take it out");
        assertThat(plan.diff())
                .contains("rename from " + FROM + "/images/flow.png\nrename to " + TO + "/images/flow.png\n")
                .contains("rename from " + FROM + "/_old/latin.md\nrename to " + TO + "/_old/latin.md\n");
    }

    @Test
    void what_is_planned_is_what_is_made_and_no_other_byte_changes() throws Exception {
        MoveRepository repository = MoveRepository.in(folder);
        Map<String, String> before = repository.everything();
        MovePlan plan = repository.plan("telematics", Stage.ARCHIVED).orElseThrow();
        assertThat(repository.everything()).isEqualTo(before);

        assertThat(repository.move(FROM, Stage.ARCHIVED))
                .startsWith(
                        "write docs/work/.move-in-progress.json", "move " + FROM + " to " + TO, "write CHANGELOG.md")
                .endsWith("delete docs/work/.move-in-progress.json")
                .hasSize(plan.rewritten().size() + 3);

        Map<String, String> after = new TreeMap<>();
        before.forEach((path, content) -> after.put(path.replace(FROM + "/", TO + "/"), content));
        for (var change : plan.changes()) {
            if (!change.before().equals(change.after())) {
                after.put(change.to(), latin(change.after()));
            }
        }
        assertThat(repository.everything()).isEqualTo(after);
        assertThat(folder.resolve(FROM)).doesNotExist();
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void there_and_back_again_leaves_every_byte_as_it_was() throws Exception {
        MoveRepository repository = MoveRepository.in(folder);
        Map<String, String> before = repository.everything();

        repository.move("telematics", Stage.ARCHIVED);
        repository.move("telematics", Stage.ACTIVE);

        assertThat(repository.everything()).isEqualTo(before);
    }

    @Test
    void it_validates_as_before_but_for_what_the_stage_itself_judges() throws Exception {
        MoveRepository repository = MoveRepository.in(folder);
        Map<String, String> active = repository.findings();
        assertThat(active.values()).contains("broken-link 11", "broken-link 18");

        repository.move("telematics", Stage.BACKLOG);
        Map<String, String> backlog = repository.findings();

        assertThat(backlog.values()).contains("stage-order 5");
        backlog.values().remove("stage-order 5");
        // a page of the item is judged in the backlog as in active work, only more mildly
        assertThat(backlog).isEqualTo(active);

        repository.move("telematics", Stage.ARCHIVED);
        assertThat(repository.findings())
                .allSatisfy((print, rule) -> assertThat(active).containsKey(print));
    }

    @Test
    void what_the_stage_means_for_its_stories_is_said() throws Exception {
        MoveRepository repository = MoveRepository.in(folder);
        repository.files().replace(FROM + "/stories.md", "- Status: done", "- Status: ready");
        assertThat(warnings(repository, Stage.ARCHIVED))
                .contains("TEL-1 is not done, and in archived work no rule asks for it");

        repository.files().replace(FROM + "/stories.md", "- Status: ready", "- Status: in delivery");
        assertThat(warnings(repository, Stage.BACKLOG))
                .contains("TEL-1 is in delivery or done, and in the backlog no rule asks for a release-note entry");

        repository.files().replace(FROM + "/stories.md", "- Status: in delivery\n", "");
        assertThat(warnings(repository, Stage.ARCHIVED)).contains("TEL-1 says no status, and now counts as released");
    }

    private static List<String> warnings(MoveRepository repository, Stage to) throws Exception {
        return repository.plan("telematics", to).orElseThrow().warnings();
    }

    @Test
    void in_its_stage_already_there_is_nothing_to_do() throws Exception {
        assertThat(MoveRepository.in(folder).plan("telematics", Stage.ACTIVE)).isEmpty();
    }

    @Test
    void an_unknown_one_is_refused_with_the_nearest_name() throws Exception {
        assertThatThrownBy(() -> MoveRepository.in(folder).plan("telematic", Stage.ARCHIVED))
                .isInstanceOf(MoveException.class)
                .hasMessage("there is no work item 'telematic'; did you mean 'telematics'?");
    }

    @Test
    void of_two_of_one_name_the_path_says_which() throws Exception {
        MoveRepository repository = MoveRepository.in(folder);
        repository.files().with("=== docs/work/backlog/telematics/index.md\n# Later\n");

        assertThatThrownBy(() -> repository.plan("telematics", Stage.ARCHIVED))
                .hasMessage("there are several work items telematics; say which: -Dbfflow.workItem=" + FROM
                        + " and -Dbfflow.workItem=docs/work/backlog/telematics");
        assertThat(repository.plan("docs/work/backlog/telematics", Stage.ARCHIVED))
                .isPresent();
        assertThatThrownBy(() -> repository.plan(FROM, Stage.BACKLOG))
                .hasMessage(
                        "docs/work/backlog/telematics is there already; give one of the two another name, or take it"
                                + " away");
    }

    @Test
    void a_value_that_cannot_be_changed_is_named() throws Exception {
        MoveRepository repository = MoveRepository.in(folder);
        repository
                .files()
                .replace(
                        "mkdocs.yml", "- work/active/telematics/stories.md", "- \"work/active\\u002Ftelematics/x.md\"");

        assertThat(warnings(repository, Stage.ARCHIVED))
                .contains(
                        "mkdocs.yml:7:9: 'work/active/telematics/x.md' is written so that it cannot be changed; change"
                                + " it by hand");
    }

    @Test
    void a_work_folder_elsewhere_and_a_name_with_spaces_are_no_different() throws Exception {
        Files.writeString(folder.resolve("bfflow.yml"), "work: wiki/todo\n");
        MoveRepository repository = MoveRepository.at(folder);
        repository.files().with("""
                === wiki/todo/active/my item/challenge.md
                # Challenge: Mine

                ## High-Level Use Cases / JTBD

                - When I do, I want to.
                === wiki/README.md
                [A](<todo/active/my item/challenge.md>) [b](todo/active/my%20item/challenge.md#x) [c](todo/active/my item/challenge.md)
                === mkdocs.yaml
                docs_dir: wiki/todo
                nav:
                - Mine: active/my item/challenge.md
                not_in_nav: active/my item/x.md
                """);

        repository.move("my item", Stage.BACKLOG);

        assertThat(repository.read("wiki/README.md"))
                .isEqualTo("[A](<todo/backlog/my item/challenge.md>) [b](todo/backlog/my%20item/challenge.md#x)"
                        + " [c](todo/backlog/my item/challenge.md)\n");
        assertThat(repository.read("mkdocs.yaml"))
                .isEqualTo("docs_dir: wiki/todo\nnav:\n- Mine: backlog/my item/challenge.md\n"
                        + "not_in_nav: backlog/my item/x.md\n");
        assertThat(repository.moves().begun()).isEqualTo(Optional.empty());
    }
}
