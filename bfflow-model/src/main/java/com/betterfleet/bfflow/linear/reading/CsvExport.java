package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.csv.Csv;
import com.betterfleet.bfflow.csv.Csv.Row;
import com.betterfleet.bfflow.linear.Issue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Project;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what Linear writes for "Export issues as CSV". Columns go by their names, so that those of a newer export do no harm.
 *
 * @see <a href="https://linear.app/docs/exporting-data">Linear: exporting data</a>
 */
final class CsvExport {

    private static final List<String> NEEDED = List.of("ID", "Title", "Status");

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*-[0-9]+");

    /** Linear's guard against spreadsheets that take a cell for a formula. */
    private static final Pattern GUARDED =
            Pattern.compile("^'(?=[=+\\-@\u2211\u221A\u220F<>\uFF1C\uFF1E\u2264\u2265\uFF1D\u2260\u00B1\u00F7\u00D7])");

    private final String name;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> milestones = new TreeMap<>();
    private final Map<String, String> projects = new TreeMap<>();

    private CsvExport(String name) {
        this.name = name;
    }

    /**
     * Reads an export.
     *
     * @param name what the file is called in messages
     * @throws LinearException if it is none
     */
    static Workspace read(String name, String text) throws LinearException {
        return new CsvExport(name).read(Csv.rows(text));
    }

    private Workspace read(List<Row> rows) throws LinearException {
        head(rows.isEmpty() ? List.of() : rows.get(0).cells());
        List<Issue> issues = new ArrayList<>();
        for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                issues.add(issue(row));
            }
        }
        Set<Aspect> tells = EnumSet.noneOf(Aspect.class);
        if (columns.containsKey("project")) {
            tells.add(Aspect.PROJECT);
        }
        if (columns.containsKey("project milestone")) {
            tells.add(Aspect.MILESTONE);
        }
        return new Workspace(
                name,
                tells,
                issues,
                projects.entrySet().stream()
                        .map(project -> new Project(
                                project.getKey(),
                                project.getValue(),
                                milestones.getOrDefault(project.getKey(), List.of()),
                                Optional.empty()))
                        .toList());
    }

    private void head(List<String> names) throws LinearException {
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing = NEEDED.stream()
                .filter(needed -> !columns.containsKey(needed.toLowerCase(Locale.ROOT)))
                .toList();
        if (!missing.isEmpty()) {
            throw new LinearException(name + " is no export of issues from Linear: it has no column "
                    + String.join(" and no column ", missing) + "; "
                    + (names.stream().allMatch(String::isBlank)
                            ? "it is empty"
                            : "its columns are "
                                    + names.stream().map(String::strip).collect(Collectors.joining(", "))));
        }
    }

    private Issue issue(Row row) throws LinearException {
        String key = cell(row, "id").orElse("");
        if (!KEY.matcher(key).matches()) {
            throw new LinearException(
                    name + ":" + row.line() + " is no issue: '" + key + "' in the column ID is no key");
        }
        Optional<String> project = cell(row, "project");
        Optional<String> projectId = project.map(any -> cell(row, "project id").orElse(any));
        Optional<String> milestone = cell(row, "project milestone");
        projectId.ifPresent(id -> {
            projects.putIfAbsent(id, project.orElse(id));
            milestone.ifPresent(stated ->
                    milestones.computeIfAbsent(id, any -> new ArrayList<>()).add(stated));
        });
        return new Issue(
                key,
                cell(row, "title").orElse(""),
                cell(row, "status").orElse(""),
                cell(row, "status type"),
                projectId,
                milestone,
                cell(row, "parent issue").filter(parent -> KEY.matcher(parent).matches()),
                List.of(),
                cell(row, "url"),
                cell(row, "archived").isPresent());
    }

    private Optional<String> cell(Row row, String column) {
        return Optional.ofNullable(columns.get(column))
                .map(index -> GUARDED.matcher(row.cell(index)).replaceFirst("").strip())
                .filter(cell -> !cell.isEmpty());
    }
}
