package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.chain.Stray.Place;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.draft.Draft;
import com.betterfleet.bfflow.draft.DraftForm;
import com.betterfleet.bfflow.page.Body;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a work folder: {@code <stage>/<work-item>/…}. */
final class WorkFolder {

    private final FileTree files;
    private final DocumentReader reader;
    private final StoryHeading headings;
    private final Snippets snippets;
    private final String folder;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<String>> unknownStages = new TreeMap<>();
    private final List<Stray> strays = new ArrayList<>();

    WorkFolder(FileTree files, DocumentReader reader, StoryHeading headings, Snippets snippets, String folder) {
        this.files = files;
        this.reader = reader;
        this.headings = headings;
        this.snippets = snippets;
        this.folder = folder;
    }

    /** Reads every Markdown file in it. */
    void read() {
        for (String path : files.below(folder)) {
            if (Paths.isMarkdown(path)) {
                read(path, path.substring(folder.length() + 1).split("/", -1));
            }
        }
        unknownStages.forEach((stage, inside) -> strays.add(
                new Stray(inside.get(0), Place.UNKNOWN_STAGE, stage, inside, stagesThere(), stories(inside))));
    }

    private List<String> stagesThere() {
        return Arrays.stream(Stage.values())
                .map(stage -> folder + "/" + stage.word())
                .filter(files::isFolder)
                .toList();
    }

    /** The documents in it, in order. */
    List<Draft> drafts() {
        return drafts;
    }

    List<Stray> strays() {
        return strays;
    }

    List<WorkItem> workItems() {
        Map<String, WorkItem> items = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Document document = draft.document();
            WorkItem known = items.get(document.workItem());
            if (known == null || known.page().isEmpty()) {
                Optional<Document> page = document.kind() == Kind.WORK_ITEM ? Optional.of(document) : Optional.empty();
                items.put(document.workItem(), new WorkItem(document.workItem(), document.stage(), page));
            }
        }
        return List.copyOf(items.values());
    }

    private void read(String path, String[] parts) {
        Optional<Stage> stage = Stage.of(parts[0]);
        boolean inFolder = parts.length > 1;
        if (stage.isPresent() && parts.length > 2) {
            String workItem = folder + "/" + parts[0] + "/" + parts[1];
            Body later = reader.later(path, files.again(path));
            Draft draft = files.page(
                    path,
                    workItem,
                    new DraftForm(later),
                    text -> reader.read(path, stage.get(), workItem, text, later));
            files.checkWhole(draft.document().page());
            drafts.add(snippets.complete(draft));
        } else if (inFolder && stage.isEmpty()) {
            unknownStages
                    .computeIfAbsent(folder + "/" + parts[0], key -> new ArrayList<>())
                    .add(path);
        } else if (!Paths.isIndex(path)) {
            Place place = inFolder ? Place.NO_WORK_ITEM : Place.NO_STAGE;
            strays.add(new Stray(path, place, Paths.parent(path), List.of(path), stories(List.of(path))));
        }
    }

    /** What the headings of stray pages say that they are: whoever refers to these stories is not at fault. */
    private List<StoryId> stories(List<String> strayPages) {
        return strayPages.stream()
                .flatMap(path -> reader.page(path, files.text(path)).headings().stream())
                .flatMap(heading -> headings.parse(heading.heading().text()).stream())
                .map(StoryHeading.Parts::id)
                .toList();
    }
}
