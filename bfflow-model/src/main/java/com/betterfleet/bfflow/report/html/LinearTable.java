package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Milestones;
import com.betterfleet.bfflow.text.Count;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the pages say that Linear has of them.
 *
 * @param declared the milestones of the policy
 */
record LinearTable(Chain chain, List<String> declared) {

    private static final String ADDRESS = "https://linear.app/";

    /** A longer table is closed until somebody opens it. */
    private static final int MOST_ROWS = 40;

    /** All names and values. */
    Map<String, Object> values() {
        List<Map<String, Object>> rows = Stream.of(
                        chain.challenges().stream().flatMap(one -> document(one, "Challenge", LinearType.INITIATIVE)),
                        chain.specifications().stream()
                                .flatMap(one -> document(one, "Specification", LinearType.PROJECT)),
                        chain.stories().stream()
                                .flatMap(one ->
                                        rows("Story", one.ref() + " " + one.title(), LinearType.ISSUE, one.fields())),
                        milestones())
                .flatMap(all -> all)
                .toList();
        return Map.of("rows", rows, "none", rows.isEmpty(), "open", rows.size() <= MOST_ROWS, "count", rows.size());
    }

    private static Stream<Map<String, Object>> document(DocumentArtefact artefact, String kind, LinearType type) {
        return rows(kind, artefact.title(), type, artefact.document().fields());
    }

    private static Stream<Map<String, Object>> rows(String kind, String title, LinearType type, Fields fields) {
        return fields.find(type.noun()).stream()
                .flatMap(field -> LinearReference.written(field).stream())
                .map(written -> row(kind, title, type.noun(), written));
    }

    private static Map<String, Object> row(String kind, String title, String type, String written) {
        Optional<LinearReference> reference = LinearReference.of(written);
        return Map.of(
                "kind", kind,
                "title", title,
                "type", type,
                "written", reference.map(LinearReference::key).orElse(written),
                "href", reference.filter(any -> written.startsWith(ADDRESS)).map(any -> written));
    }

    private Stream<Map<String, Object>> milestones() {
        Map<String, Long> planned = chain.stories().stream()
                .flatMap(story -> story.milestone().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return Milestones.of(chain, declared).names().stream()
                .map(name -> row(
                        "Milestone",
                        Count.of(planned.getOrDefault(name, 0L).intValue(), "story", "stories") + " planned",
                        "project milestone",
                        name));
    }
}
