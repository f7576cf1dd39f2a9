package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new page of a work item, or a new work item, filled in with what the chain knows. */
public final class NewPage {

    private final Chain chain;
    private final Policy policy;
    private final Templates templates;

    /** Pages of a repository. */
    public NewPage(Chain chain, Policy policy, Templates templates) {
        this.chain = chain;
        this.policy = policy;
        this.templates = templates;
    }

    /**
     * What is asked for.
     *
     * @throws ScaffoldException if it cannot be made as it was asked for
     */
    public Scaffold of(NewRequest request) throws ScaffoldException, IOException {
        return switch (request.kind()) {
            case WORK_ITEM -> workItem(request);
            case CHALLENGE -> inWorkItem(request, "challenge.md");
            case SPECIFICATION -> inWorkItem(request, "specification.md");
            case STORY_SET -> inWorkItem(request, "stories.md");
            case RELEASE_PLAN -> inWorkItem(request, "release-plan.md");
            case STORY -> new NewStory(chain, policy, templates).of(parts(request), request);
            case RELEASE_NOTE ->
                new NewReleaseNote(request.story().orElse(""), request.title(), request.type(), request.audience())
                        .in(chain, policy);
            case AGENTS -> agents();
        };
    }

    private AgentsSection agents() throws ScaffoldException, IOException {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put("maven", Optional.of(templates.maven()));
        values.put("work", Optional.of(policy.work().get(0)));
        values.put("releaseNotes", Optional.of(policy.releaseNotes()));
        return new AgentsSection(templates.page(NewKind.AGENTS, values));
    }

    private NewFile workItem(NewRequest request) throws ScaffoldException, IOException {
        String title = request.title().orElse("").strip();
        String folder = request.workItem().map(String::strip).orElseGet(() -> Slugger.MKDOCS.slug(title));
        if (folder.isEmpty() || folder.matches("[_.].*|.*[/\\\\].*")) {
            throw new ScaffoldException("'" + folder + "' cannot be the folder of a work item; give it another name:"
                    + " -Dbfflow.workItem=name");
        }
        Optional<WorkItem> there = chain.workItems().stream()
                .filter(item -> item.name().equals(folder))
                .findFirst();
        if (there.isPresent()) {
            throw new ScaffoldException("there is a work item " + folder + " already: "
                    + there.get().path());
        }
        String path = policy.work().get(0) + "/" + Stage.ACTIVE.word() + "/" + folder + "/index.md";
        return new NewFile(path, templates.page(NewKind.WORK_ITEM, values(title, Optional.empty())));
    }

    private NewFile inWorkItem(NewRequest request, String name) throws ScaffoldException, IOException {
        WorkParts parts = parts(request);
        String path = parts.item().path() + "/" + name;
        Map<String, Optional<String>> values = values(title(request, parts), request.id());
        values.put("challenge", link(path, parts.challenges()));
        values.put("specification", link(path, parts.specifications()));
        return new NewFile(path, templates.page(request.kind(), values));
    }

    /** What it is called where nobody says it: as what it comes from is. */
    private static String title(NewRequest request, WorkParts parts) {
        return request.title()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> parts.specifications().stream().findFirst().map(Specification::title))
                .or(() -> parts.challenges().stream().findFirst().map(Challenge::title))
                .map(Wording::withoutKind)
                .orElse(parts.item().title());
    }

    private WorkParts parts(NewRequest request) throws ScaffoldException {
        String name = request.workItem().map(String::strip).orElse("");
        Optional<WorkItem> found = chain.workItems().stream()
                .filter(item -> item.name().equals(name) || item.path().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names =
                    chain.workItems().stream().map(WorkItem::name).sorted().toList();
            throw new ScaffoldException("there is no work item '" + name + "'"
                    + Nearest.among(name, names)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; make it first: mvn bfflow:new -Dbfflow.kind=work-item -Dbfflow.title=…"));
        }
        return WorkParts.of(chain, found.get());
    }

    /** The link to the only one that there is; of several, nobody can know which is meant. */
    static Optional<String> link(String from, List<? extends DocumentArtefact> candidates) {
        return candidates.size() == 1 ? Optional.of(Wording.link(from, candidates.get(0))) : Optional.empty();
    }

    private static Map<String, Optional<String>> values(String title, Optional<String> id) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put("title", Optional.of(title));
        values.put("id", id.map(String::strip));
        return values;
    }
}
