package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.linear.Issue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Project;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads answers of Linear's API: to the queries beside this class, or to one that somebody made of them.
 *
 * @see <a href="https://linear.app/developers/graphql">Linear's GraphQL API</a>
 */
final class GraphQlAnswer {

    private final Set<Aspect> tells = EnumSet.noneOf(Aspect.class);
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Project> projects = new LinkedHashMap<>();

    /** Whether a file looks like one. */
    static boolean isOne(JsonValue file) {
        return file.get("data").isObject() || file.get("errors").isList();
    }

    /** What one answer alone says. */
    static Workspace read(String name, JsonValue answer) throws LinearException {
        GraphQlAnswer all = new GraphQlAnswer();
        answer.get("errors").items().stream().findFirst().ifPresent(error -> all.tells.clear());
        JsonValue data = answer.get("data");
        if (Stream.of("issues", "projects", "projectMilestones").noneMatch(data::has)) {
            throw new LinearException(name + " is no answer of Linear's API: there are no issues in it"
                    + answer.get("errors").items().stream()
                            .findFirst()
                            .flatMap(error -> error.get("message").text())
                            .map(message -> "; it says: " + message)
                            .orElse(""));
        }
        all.add(data);
        return all.workspace(name);
    }

    /** Takes what a page of an answer holds. */
    void add(JsonValue data) throws LinearException {
        if (data.has("issues")) {
            tells.add(Aspect.PROJECT);
            tells.add(Aspect.MILESTONE);
            for (JsonValue node : nodes(data.get("issues"))) {
                issues.add(issue(node));
            }
        }
        if (data.has("projects")) {
            tells.add(Aspect.ALL_PROJECTS);
            nodes(data.get("projects")).forEach(node -> project(node, nodes(node.get("projectMilestones"))));
        }
        for (JsonValue node : nodes(data.get("projectMilestones"))) {
            project(node.get("project"), List.of(node));
        }
    }

    private static List<JsonValue> nodes(JsonValue connection) {
        return connection.isList()
                ? connection.items()
                : connection.get("nodes").items();
    }

    private Issue issue(JsonValue node) throws LinearException {
        String key = node.get("identifier")
                .text()
                .orElseThrow(() -> new LinearException("there is an issue without an identifier in Linear's answer"));
        JsonValue milestone = node.get("projectMilestone");
        return new Issue(
                key,
                node.get("title").text().orElse(""),
                node.get("state").get("name").text().orElse(""),
                node.get("state").get("type").text(),
                project(node.get("project"), milestone.has("name") ? List.of(milestone) : List.of()),
                milestone.get("name").text(),
                node.get("parent").get("identifier").text(),
                node.get("previousIdentifiers").texts(),
                node.get("url").text(),
                node.has("archivedAt"));
    }

    /** Notes a project with some of its milestones, and says what it is called in ids. */
    private Optional<String> project(JsonValue node, List<JsonValue> milestones) {
        Optional<String> id = node.get("slugId").text().or(() -> node.get("id").text());
        Optional<String> name = node.get("name").text().or(() -> id);
        id.ifPresent(known -> {
            List<String> names = Stream.concat(
                            Optional.ofNullable(projects.get(known)).stream()
                                    .flatMap(before -> before.milestones().stream()),
                            milestones.stream().flatMap(one -> one.get("name").text().stream()))
                    .toList();
            Optional<String> url = node.get("url")
                    .text()
                    .or(() -> Optional.ofNullable(projects.get(known)).flatMap(Project::url));
            projects.put(known, new Project(known, name.orElse(known), names, url));
        });
        return id;
    }

    /** All that was taken. */
    Workspace workspace(String source) {
        return new Workspace(source, tells, issues, new ArrayList<>(projects.values()));
    }
}
