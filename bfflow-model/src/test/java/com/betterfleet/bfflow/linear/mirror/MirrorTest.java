package com.betterfleet.bfflow.linear.mirror;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Answers;
import com.betterfleet.bfflow.csv.Csv;
import com.betterfleet.bfflow.linear.Held;
import com.betterfleet.bfflow.policy.Policy;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {

    private static final String TWO = """
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Dispatch board](specification.md#stale-vehicles)
            - Milestone: 2026.11

            ## COR-12: Grey out stale vehicles

            - Status: in delivery
            - Issue: COR-12

            As a dispatcher, I want [stale](specification.md#stale-vehicles) vehicles greyed out, see [below](#acceptance),
            ![board](img/the%20board.png) and [the web](https://example.com/x.md).

            ### Acceptance criteria {#acceptance}

            - A vehicle silent for five minutes is grey.

            ## S-13: =Sort by "silence"

            - Status: ready
            - Depends on: COR-12

            As a dispatcher, I want them sorted.

            ## S-14: Never mind

            - Status: dropped
            === docs/work/active/dispatch/release-plan.md
            # November

            - Milestone: 2026.11
            - Target date: 2026-11-30
            """;

    private static final String SITE = """
            === mkdocs.yml
            site_url: https://wiki.example.com/product/
            markdown_extensions: [attr_list]
            """;

    @TempDir
    Path folder;

    private Governed read(String... files) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with(TWO);
        List.of(files).forEach(repository::with);
        return Governed.read(folder, Policy.FILE, MirrorTest.class.getClassLoader());
    }

    private Mirror mirror(String... files) throws Exception {
        return read(files).mirror(Optional.empty());
    }

    @Test
    void a_chain_is_mirrored_in_four_kinds() throws Exception {
        Mirror mirror = mirror(SITE);

        assertThat(mirror.initiatives())
                .extracting(Mirror.Initiative::title, Mirror.Initiative::link)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Dispatchers overlook stale vehicles",
                        "https://wiki.example.com/product/work/active/dispatch/challenge/"));
        assertThat(mirror.projects()).singleElement().satisfies(project -> {
            assertThat(project.title()).isEqualTo("Dispatch board");
            assertThat(project.initiatives()).containsExactly("Dispatchers overlook stale vehicles");
        });
        assertThat(mirror.milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.name()).isEqualTo("2026.11");
            assertThat(milestone.targetDate()).contains("2026-11-30");
        });
        assertThat(mirror.issues()).extracting(Mirror.Issue::story).containsExactly("COR-12", "S-13");
        assertThat(mirror.issues().get(1)).satisfies(issue -> {
            assertThat(issue.state()).isEqualTo("Todo");
            assertThat(issue.blockedBy()).containsExactly("COR-12");
            assertThat(issue.linear()).isEmpty();
            assertThat(issue.place().path()).isEqualTo(STORIES);
        });
    }

    @Test
    void an_issue_has_the_story_with_links_that_lead_to_the_site() throws Exception {
        assertThat(mirror(SITE).issues().get(0).description()).isEqualTo("""
                As a dispatcher, I want [stale](https://wiki.example.com/product/work/active/dispatch/specification/#stale-vehicles) vehicles greyed out, see [below](https://wiki.example.com/product/work/active/dispatch/stories/#acceptance),
                ![board](https://wiki.example.com/product/work/active/dispatch/img/the%20board.png) and [the web](https://example.com/x.md).

                ### Acceptance criteria {#acceptance}

                - A vehicle silent for five minutes is grey.

                ---

                These pages are canonical; whoever changes the story changes them.

                - Story: [COR-12 "Grey out stale vehicles"](<https://wiki.example.com/product/work/active/dispatch/stories/#cor-12-grey-out-stale-vehicles>)
                - Specification: [Dispatch board](<https://wiki.example.com/product/work/active/dispatch/specification/#stale-vehicles>)
                - Challenge: [Dispatchers overlook stale vehicles](<https://wiki.example.com/product/work/active/dispatch/challenge/>)""");
    }

    @Test
    void without_a_site_links_lead_to_the_forge_and_without_one_they_are_paths() throws Exception {
        String policy = "=== bfflow.yml\nlinear: {source: 'https://gitlab.com/g/p/-/blob/main/'}\n";

        assertThat(mirror().issues().get(1).links().story()).isEqualTo(STORIES + "#s-13-sort-by-silence");
        assertThat(mirror(policy).issues().get(1).links().specifications())
                .containsExactly(
                        "https://gitlab.com/g/p/-/blob/main/docs/work/active/dispatch/specification.md#stale-vehicles");
        assertThat(read(policy)
                        .mirror(Optional.of("https://github.com/g/p/blob/main"))
                        .initiatives()
                        .get(0)
                        .link())
                .isEqualTo("https://github.com/g/p/blob/main/docs/work/active/dispatch/challenge.md");
    }

    @Test
    void the_json_keeps_to_its_schema() throws Exception {
        String json = new String(MirrorJson.file(mirror(SITE)), UTF_8);

        try (InputStream schema = Mirror.class.getResourceAsStream("linear.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(json).contains("\"linear\": \"COR-12\"").doesNotContain(folder.toString());
    }

    @Test
    void a_program_gets_the_same_as_an_answer() throws Exception {
        Mirror mirror = mirror(SITE);
        byte[] answer = Answer.ok(json -> MirrorJson.write(json, mirror)).json();

        assertThat(Answers.errors(new String(answer, UTF_8), Mirror.class, "linear.schema.json"))
                .isEmpty();
    }

    @Test
    void the_table_has_the_issues_that_linear_lacks() throws Exception {
        List<Csv.Row> rows = Csv.rows(MirrorCsv.of(mirror()));

        assertThat(rows).hasSize(2);
        List<String> head = rows.get(0).cells();
        Csv.Row row = rows.get(1);
        assertThat(row.cells()).hasSameSizeAs(head);
        assertThat(row.cell(head.indexOf("Title"))).isEqualTo("'=Sort by \"silence\"");
        assertThat(row.cell(head.indexOf("Status"))).isEqualTo("Todo");
        assertThat(row.cell(head.indexOf("Project Milestone"))).isEqualTo("2026.11");
        assertThat(row.cell(head.indexOf("Blocked By"))).isEqualTo("COR-12");
        assertThat(row.cell(head.indexOf("Description"))).startsWith("As a dispatcher, I want them sorted.\n\n---\n");
        assertThat(row.cell(head.indexOf("Labels"))).isEmpty();
    }

    @Test
    void a_person_is_told_what_to_do_in_order() throws Exception {
        assertThat(ToDo.of(mirror(), false)).isEqualTo("""
                To do in Linear, in this order:
                1. create the initiative "Dispatchers overlook stale vehicles"
                2. create the project "Dispatch board" in the initiative "Dispatchers overlook stale vehicles"
                3. create the milestone "2026.11" of the project "Dispatch board", for 2026-11-30
                4. create the issue "=Sort by "silence"" for S-13 in the project "Dispatch board", milestone "2026.11", state "Todo", blocked by COR-12
                Then write what Linear calls them into the fields Initiative, Project and Issue.
                """);
    }

    /** A repository in which each page says what it is called in Linear. */
    private Mirror allInLinear() throws Exception {
        TinyRepository.whole(folder)
                .replace(
                        "docs/work/active/dispatch/challenge.md",
                        "vehicles\n\n##",
                        "vehicles\n\n- Initiative: https://linear.app/acme/initiative/stale-0123456789ab\n\n##");
        return Governed.read(folder, Policy.FILE, MirrorTest.class.getClassLoader())
                .with(Held.all().workspace())
                .mirror(Optional.empty());
    }

    @Test
    void what_linear_has_is_not_to_be_done_again() throws Exception {
        assertThat(ToDo.of(allInLinear(), true)).isEqualTo("Linear has all that the pages name.\n");
    }

    @Test
    void what_nobody_has_looked_at_is_not_said_to_be_there() throws Exception {
        assertThat(ToDo.of(allInLinear(), false)).startsWith("Every page says what it is called");
    }

    @Test
    void where_there_is_no_story_linear_should_hold_nothing() throws Exception {
        TinyRepository.in(folder, "=== docs/work/active/dispatch/challenge.md\n# Challenge: Alone\n");
        Governed governed = Governed.read(folder, Policy.FILE, MirrorTest.class.getClassLoader());

        assertThat(ToDo.of(governed.mirror(Optional.empty()), false))
                .startsWith("There is nothing that Linear should hold");
    }
}
