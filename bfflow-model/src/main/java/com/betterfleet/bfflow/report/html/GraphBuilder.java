package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.report.html.Graph.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a work item from left to right. What comes of one thing stands beside and below it, in the order of the chain. */
final class GraphBuilder {

    private final Chain chain;
    private final WorkParts parts;
    private final Marks marks;
    private final ChainOrder order;
    private final StoryBoxes boxes;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Node> byPath = new LinkedHashMap<>();
    private final List<Late> late = new ArrayList<>();
    private int row;

    /** A line from something that may be drawn further down. */
    private record Late(String path, Node to) {}

    private GraphBuilder(Chain chain, WorkParts parts, Marks marks, boolean grouped) {
        this.chain = chain;
        this.parts = parts;
        this.marks = marks;
        this.order = new ChainOrder(chain, parts);
        this.boxes = new StoryBoxes(chain, marks, grouped);
    }

    /**
     * The picture of a work item.
     *
     * @param grouped whether stories of one status are one box
     */
    static Graph graph(Chain chain, WorkParts parts, Marks marks, boolean grouped) {
        return new GraphBuilder(chain, parts, marks, grouped).graph();
    }

    private Graph graph() {
        order.answers()
                .forEach((path, answers) -> challenge(chain.challenge(path).orElseThrow(), answers));
        order.unasked().forEach(this::unasked);
        unspecified(order.unspecified());
        late.forEach(one -> Optional.ofNullable(byPath.get(one.path())).ifPresent(from -> join(from, one.to())));
        return new Graph(nodes, edges);
    }

    private void challenge(Challenge challenge, List<Specification> answers) {
        Node node =
                page(challenge, Node.CHALLENGE, "Challenge", challenge.status().value());
        if (answers.isEmpty()) {
            notYet(node, Node.SPECIFICATION, "No specification", "nothing answers it yet");
        }
        for (Specification answer : answers) {
            Node box = specification(answer);
            join(node, box);
            order.challenges(answer).stream().skip(1).forEach(other -> late.add(new Late(other.ref(), box)));
        }
    }

    private void unasked(Specification specification) {
        Mark mark = marks.noChallenge(specification);
        Node gap = add(Node.missing(Node.CHALLENGE, row, "No challenge", "the specification names none", mark));
        join(gap, specification(specification));
    }

    private Node specification(Specification specification) {
        Node node = page(
                specification,
                Node.SPECIFICATION,
                "Specification",
                specification.status().value());
        List<Story> stories = order.stories(specification);
        List<Story> beside = stories.stream()
                .filter(story -> order.isFirst(specification, story))
                .toList();
        if (stories.isEmpty()) {
            notYet(node, Node.STORY, "No story", "nobody builds it yet");
        } else if (beside.isEmpty()) {
            row++;
        } else {
            stories(node, beside);
        }
        return node;
    }

    private void unspecified(List<Story> stories) {
        if (!stories.isEmpty()) {
            Mark mark = stories.stream().map(marks::noSpecification).reduce(Mark.NONE, Mark::or);
            String why = "the stories name none";
            stories(add(Node.missing(Node.SPECIFICATION, row, "No specification", why, mark)), stories);
        }
    }

    private void notYet(Node from, int column, String what, String why) {
        join(from, add(Node.missing(column, row, what, why, Mark.NONE)));
        row++;
    }

    private void stories(Node from, List<Story> stories) {
        Graph drawn = boxes.of(stories, row);
        drawn.nodes().forEach(this::add);
        edges.addAll(drawn.edges());
        List<Node> ofStories = drawn.nodes().stream()
                .filter(node -> node.column() == Node.STORY)
                .toList();
        ofStories.forEach(node -> join(from, node));
        // a box of several stories comes from where it stands, and that is all it says
        for (int i = 0; i < stories.size() && ofStories.size() == stories.size(); i++) {
            Node node = ofStories.get(i);
            chain.specifications(stories.get(i)).stream()
                    .filter(other -> !from.equals(byPath.get(other.ref())))
                    .forEach(other -> late.add(new Late(other.ref(), node)));
        }
        row = drawn.rows();
    }

    private Node page(DocumentArtefact artefact, int column, String kind, Optional<DocumentStatus> status) {
        boolean own = parts.holds(artefact.document());
        Node node = new Node(
                column,
                row,
                own ? Node.Style.THERE : Node.Style.ELSEWHERE,
                kind,
                own ? status.map(DocumentStatus::word).orElse("status?") : "elsewhere",
                artefact.title().replaceFirst("(?i)^(implementation )?" + kind + ":\\s*", ""),
                marks.besidesGaps(artefact.ref()));
        byPath.put(artefact.ref(), node);
        return add(node);
    }

    private Node add(Node node) {
        nodes.add(node);
        return node;
    }

    private void join(Node from, Node to) {
        edges.add(new Edge(from, to));
    }
}
