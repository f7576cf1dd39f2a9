package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws what users are told of stories, and where they should be told and are not. */
record EntryBoxes(Chain chain, Marks marks) {

    /** The boxes of several stories, the first one in this row. */
    List<Node> of(List<Story> alike, int row) {
        List<Node> told = new ArrayList<>();
        List<Story> lacking = alike.stream().filter(marks::lacksEntry).toList();
        List<ReleaseNote> notes = alike.stream()
                .flatMap(story -> chain.notes(story.id()).stream())
                .collect(Collectors.toMap(ReleaseNote::path, note -> note, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
        if (!notes.isEmpty()) {
            told.add(entries(notes, row));
        }
        if (!lacking.isEmpty()) {
            Mark mark = lacking.stream().map(marks::noEntry).reduce(Mark.NONE, Mark::or);
            told.add(Node.missing(
                    Node.ENTRY,
                    row + told.size(),
                    "No release note",
                    "for " + Count.of(lacking.size(), "story", "stories"),
                    mark));
        }
        return told;
    }

    /** The box of one story, if there is anything to say. */
    List<Node> of(Story story, int row) {
        List<ReleaseNote> notes = chain.notes(story.id());
        if (marks.lacksEntry(story)) {
            String why = notes.isEmpty() ? story.ref() + " is " + StoryBoxes.status(story) : "its entry is unreleased";
            return List.of(Node.missing(Node.ENTRY, row, "No release note", why, marks.noEntry(story)));
        }
        if (notes.isEmpty()) {
            return story
                    .deliveredIn()
                    .map(repository -> new Node(
                            Node.ENTRY, row, Node.Style.ELSEWHERE, "Release note", "elsewhere", repository, Mark.NONE))
                    .stream()
                    .toList();
        }
        return List.of(entries(notes, row));
    }

    private Node entries(List<ReleaseNote> notes, int row) {
        Mark mark = notes.stream().map(note -> marks.of(note.ref())).reduce(Mark.NONE, Mark::or);
        List<String> releases = notes.stream()
                .map(note -> note.release().orElse("unreleased"))
                .distinct()
                .sorted()
                .toList();
        if (notes.size() > 1) {
            String head = Count.of(notes.size(), "entry", "entries").toString();
            return new Node(Node.ENTRY, row, Node.Style.THERE, head, "", String.join(", ", releases), mark);
        }
        String title = notes.get(0).title();
        return new Node(Node.ENTRY, row, Node.Style.THERE, "Release note", releases.get(0), title, mark);
    }
}
