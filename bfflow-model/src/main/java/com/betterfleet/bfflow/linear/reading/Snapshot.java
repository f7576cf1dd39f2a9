package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.json.JsonException;
import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.linear.Issue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Project;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Linear held when somebody looked, as a file that is committed: no more than what is compared, no day, and the same
 * bytes for the same issues. What each key means is said by {@code snapshot.schema.json} beside this class.
 */
public final class Snapshot {

    /** Where it is, from the root. */
    public static final String FILE = "bfflow-linear.json";

    private static final String VERSION = "snapshotVersion";

    private Snapshot() {}

    /**
     * That of a repository; empty where it has none.
     *
     * @throws LinearException if it is damaged
     */
    public static Optional<Workspace> read(SourceTree tree) throws IOException {
        if (!tree.isFileOrLinkToOne(FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(FILE, JsonValue.read(tree.bytes(FILE))));
        } catch (JsonException e) {
            throw new LinearException(FILE + " is no JSON: " + e.getMessage());
        }
    }

    /** Whether a file looks like one. */
    static boolean isOne(JsonValue file) {
        return file.has(VERSION);
    }

    static Workspace read(String name, JsonValue file) throws LinearException {
        if (!file.get(VERSION).number().equals(Optional.of(1))
                || !file.get("issues").isList()
                || !file.get("projects").isList()) {
            throw new LinearException(
                    name + " is no snapshot of Linear that this version knows; write it anew, or delete it");
        }
        List<String> tells = file.get("tells").texts();
        List<Issue> issues = new ArrayList<>();
        for (JsonValue issue : file.get("issues").items()) {
            issues.add(issue(name, issue));
        }
        return new Workspace(
                name,
                Arrays.stream(Aspect.values())
                        .filter(aspect -> tells.contains(aspect.word()))
                        .collect(Collectors.toSet()),
                issues,
                file.get("projects").items().stream().map(Snapshot::project).toList());
    }

    private static Issue issue(String name, JsonValue issue) throws LinearException {
        return new Issue(
                issue.get("key")
                        .text()
                        .filter(key -> key.matches("[A-Za-z][A-Za-z0-9]*-[0-9]+"))
                        .orElseThrow(() -> new LinearException(name + " holds an issue without a key")),
                issue.get("title").text().orElse(""),
                issue.get("state").text().orElse(""),
                issue.get("stateType").text(),
                issue.get("project").text(),
                issue.get("milestone").text(),
                issue.get("parent").text(),
                issue.get("previousKeys").texts(),
                issue.get("url").text(),
                issue.get("archived").isTrue());
    }

    private static Project project(JsonValue project) {
        String id = project.get("id").text().orElse("");
        return new Project(
                id,
                project.get("name").text().orElse(id),
                project.get("milestones").texts(),
                project.get("url").text());
    }

    /** The bytes of the file. */
    public static byte[] file(Workspace workspace) {
        Set<Aspect> tells = workspace.tells();
        return Json.file(json -> {
            json.number(VERSION, 1);
            json.texts(
                    "tells",
                    Arrays.stream(Aspect.values())
                            .filter(tells::contains)
                            .map(Aspect::word)
                            .toList());
            json.objects("projects", workspace.projects(), project -> {
                json.text("id", project.id());
                json.text("name", project.name());
                json.texts("milestones", project.milestones());
                json.text("url", project.url());
            });
            json.objects("issues", workspace.issues(), issue -> {
                json.text("key", issue.key());
                json.text("title", issue.title());
                json.text("state", issue.state());
                json.text("stateType", issue.stateType());
                json.text("project", issue.project());
                json.text("milestone", issue.milestone());
                json.text("parent", issue.parent());
                json.texts("previousKeys", issue.previousKeys());
                json.text("url", issue.url());
                json.flag("archived", issue.archived());
            });
        });
    }
}
