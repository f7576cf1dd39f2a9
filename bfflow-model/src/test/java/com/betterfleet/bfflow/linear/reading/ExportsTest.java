package com.betterfleet.bfflow.linear.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.linear.Issue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Project;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import com.betterfleet.bfflow.tree.DiskTree;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {

    /** The head of an export of 2026, and rows as Linear writes them: guarded, over several lines, one cell short. */
    private static final String CSV = """
            "ID","Team","Title","Description","Status","Estimate","Priority","Project ID","Project","Creator","Assignee","Labels","Created","Archived","Parent issue","Initiatives","Project Milestone ID","Project Milestone","SLA Status"
            "COR-12","Core","'=Grey out","First,
            ""second\""","In Progress","","High","uuid-1","Dispatch board","a@b.c","","x, y","Sun Nov 22 2026","","cor-9","","uuid-2","2026.11",""
            "COR-9","Core","'Twas night","","Done","","","","","","","","","Mon Nov 23 2026","","","",""
            """;

    private static final String ANSWER = """
            {"data": {
              "issues": {"nodes": [
                {"identifier": "DEV-3", "title": "Grey out", "url": "https://linear.app/acme/issue/DEV-3", "archivedAt": null,
                 "previousIdentifiers": ["COR-12"], "state": {"name": "QA", "type": "started"},
                 "project": {"slugId": "0123456789ab", "name": "Dispatch board"},
                 "projectMilestone": {"name": "2026.11"}, "parent": {"identifier": "DEV-1"}, "priority": 2},
                {"identifier": "DEV-4", "title": "Gone", "archivedAt": "2026-11-22", "state": {"name": "Done"}, "project": null}
              ]},
              "projects": {"nodes": [{"slugId": "ffff00000000", "name": "Empty", "url": "https://linear.app/acme/project/e"}]},
              "projectMilestones": {"nodes": [{"name": "2026.12", "project": {"slugId": "0123456789ab", "name": "x"}}]}
            }}
            """;

    @TempDir
    Path root;

    private Workspace read(String name, String text) throws Exception {
        Files.writeString(root.resolve(name), text);
        return Exports.read(root, List.of(name));
    }

    @Test
    void a_csv_goes_by_the_names_of_its_columns() throws Exception {
        Workspace read = read("export.csv", "\uFEFF" + CSV);

        assertThat(read.source()).isEqualTo("export.csv");
        assertThat(read.tells()).containsExactlyInAnyOrder(Aspect.PROJECT, Aspect.MILESTONE);
        assertThat(read.issues())
                .containsExactly(
                        issue("COR-9", "'Twas night", "Done", Optional.empty(), Optional.empty(), true),
                        issue(
                                "COR-12",
                                "=Grey out",
                                "In Progress",
                                Optional.of("uuid-1"),
                                Optional.of("COR-9"),
                                false));
        assertThat(read.projects())
                .containsExactly(new Project("uuid-1", "Dispatch board", List.of("2026.11"), Optional.empty()));
    }

    private static Issue issue(
            String key,
            String title,
            String state,
            Optional<String> project,
            Optional<String> parent,
            boolean archived) {
        return new Issue(
                key,
                title,
                state,
                Optional.empty(),
                project,
                project.map(any -> "2026.11"),
                parent,
                List.of(),
                Optional.empty(),
                archived);
    }

    @Test
    void several_files_are_one_and_the_later_counts() throws Exception {
        Files.writeString(
                root.resolve("a.csv"),
                "id;,\nx\n".replace("id;,", "ID,Title,Status,Project").replace("x", "A-1,Old,Todo,P"));
        Files.writeString(root.resolve("b.csv"), "Status,Title,ID\nDone,New,a-1\nTodo,Other,B-2\n");

        Workspace read = Exports.read(root, List.of("a.csv", " b.csv"));

        assertThat(read.issues()).extracting(Issue::key).containsExactly("A-1", "B-2");
        assertThat(read.issues().get(0).title()).isEqualTo("New");
        assertThat(read.tells()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name,Title,State | export.csv is no export of issues from Linear: it has no column ID and no column Status; its columns are Name, Title, State",
                "'' | export.csv is no export of issues from Linear: it has no column ID and no column Title and no column Status; it is empty",
                "'ID,Title,Status\nfoo,x,Todo' | export.csv:2 is no issue: 'foo' in the column ID is no key",
            })
    void what_is_no_export_is_one_sentence(String text, String message) {
        assertThatThrownBy(() -> read("export.csv", text))
                .isInstanceOf(LinearException.class)
                .hasMessage(message);
    }

    @Test
    void what_cannot_be_read_is_named() throws Exception {
        Files.write(root.resolve("latin.csv"), "ID,Title,Status\nA-1,Größe,Todo".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> Exports.read(root, List.of("latin.csv")))
                .hasMessage("latin.csv is not UTF-8, as Linear's exports are");
        assertThatThrownBy(() -> Exports.read(root, List.of("nowhere.csv")))
                .hasMessage("bfflow.linear.export names nowhere.csv, and there is no such file");
        assertThatThrownBy(() -> read("a.json", "{\"data\": {"))
                .hasMessageStartingWith("a.json is no JSON: line 1, column ");
        assertThatThrownBy(() -> read("a.json", "[]"))
                .hasMessage("a.json is neither an answer of Linear's API, which has the key data, nor a snapshot");
        assertThatThrownBy(() -> read("a.json", "{\"errors\": [{\"message\": \"Query too complex\"}]}"))
                .hasMessage(
                        "a.json is no answer of Linear's API: there are no issues in it; it says: Query too complex");
        assertThatThrownBy(() -> read("a.json", "{\"snapshotVersion\": 2}"))
                .hasMessage("a.json is no snapshot of Linear that this version knows; write it anew, or delete it");
    }

    @Test
    void a_file_outside_the_repository_is_told_by_its_name_only() throws Exception {
        Path inner = Files.createDirectory(root.resolve("inner"));
        Files.writeString(root.resolve("x.csv"), CSV);

        assertThat(Exports.read(inner, List.of("../x.csv")).source()).isEqualTo("x.csv");
    }

    @Test
    void an_answer_of_the_api_tells_all() throws Exception {
        Workspace read = read("answer.json", ANSWER);

        assertThat(read.tells()).containsExactlyInAnyOrder(Aspect.values());
        assertThat(read.issues())
                .containsExactly(
                        new Issue(
                                "DEV-3",
                                "Grey out",
                                "QA",
                                Optional.of("started"),
                                Optional.of("0123456789ab"),
                                Optional.of("2026.11"),
                                Optional.of("DEV-1"),
                                List.of("COR-12"),
                                Optional.of("https://linear.app/acme/issue/DEV-3"),
                                false),
                        new Issue(
                                "DEV-4",
                                "Gone",
                                "Done",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                true));
        assertThat(read.projects()).extracting(Project::name).containsExactly("Empty", "x");
        assertThat(read.projects().get(1).milestones()).containsExactly("2026.11", "2026.12");
    }

    @Test
    void a_snapshot_says_the_same_and_keeps_to_its_schema() throws Exception {
        Workspace read = read("answer.json", ANSWER);
        byte[] file = Snapshot.file(read);
        Files.write(root.resolve(Snapshot.FILE), file);

        Workspace again = Snapshot.read(new DiskTree(root)).orElseThrow();

        assertThat(again)
                .isEqualTo(new Workspace(Snapshot.FILE, read.tells(), read.issues(), read.projects()))
                .isEqualTo(Exports.read(root, List.of(Snapshot.FILE)));
        assertThat(Snapshot.file(again)).isEqualTo(file);
        try (InputStream schema = Snapshot.class.getResourceAsStream("snapshot.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }
}
