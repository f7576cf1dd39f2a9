package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.page.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a repository decides for itself, with the defaults for what it leaves open.
 *
 * @param work the folders that hold the stages, from the root
 * @param workStated where the policy names them; empty where it leaves them at their default
 * @param releaseNotes the folder of the entries, from the root
 * @param changelog the changelog, from the root
 * @param code the files that are code, as globs from the root
 * @param maxFileSize how large a page or an entry may be
 * @param storyId what a story's id looks like
 * @param anchors who makes the anchors; empty: as {@code mkdocs.yml} says, else MkDocs
 * @param kinds more file name patterns (globs) for a kind
 * @param storyWords every word for a story's status, in the form in which they compare
 * @param documentWords every word for the status of a challenge or specification
 * @param requiredSections the sections that a kind must have
 * @param requirementSections the sections of a specification that hold its requirements
 * @param types more types of an entry, with their headings, in order; a built-in one stands here where it gets another
 *     heading
 * @param audiences the audiences beyond the built-in ones
 * @param milestones the milestones that are declared here
 * @param rules severities that differ from the default
 * @param stages severities for one stage
 * @param places where each of these severities is set, by the name of its key: {@code rules.link-kind}, {@code
 *     stages.archived.link-kind}
 * @param linear what belongs to us in Linear
 * @param waivers exceptions
 */
public record Policy(
        List<String> work,
        Optional<Location> workStated,
        String releaseNotes,
        String changelog,
        List<String> code,
        FileSize maxFileSize,
        Pattern storyId,
        Optional<SiteGenerator> anchors,
        Map<Kind, List<String>> kinds,
        Map<String, StoryStatus> storyWords,
        Map<String, DocumentStatus> documentWords,
        Map<Kind, List<String>> requiredSections,
        List<String> requirementSections,
        Map<String, String> types,
        List<String> audiences,
        List<String> milestones,
        Map<String, Severity> rules,
        Map<Stage, Map<String, Severity>> stages,
        Map<String, Location> places,
        Linear linear,
        List<Waiver> waivers) {

    /** The default form of a story's id. */
    public static final Pattern DEFAULT_STORY_ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]+");

    /** Where policies are looked for. */
    public static final String FILE = "bfflow.yml";

    /**
     * The workspace and the teams that issues, projects and initiatives belong to, and how they mirror the pages.
     *
     * @param states the names of the states that an issue may be in, by the status of its story
     * @param source where a reader without the repository finds a file of it: the address of its root in the forge
     */
    public record Linear(
            Optional<String> workspace,
            List<String> teams,
            Map<StoryStatus, List<String>> states,
            Optional<String> source) {
        /** Nothing is said. */
        public static final Linear NONE = new Linear(Optional.empty(), List.of(), Map.of(), Optional.empty());

        public Linear {
            teams = List.copyOf(teams);
            states = inOrder(states);
        }

        /** Whether a team is ours, by the letters that its issues begin with; Linear writes them in capitals. */
        public boolean hasTeam(String team) {
            return teams.stream().anyMatch(team::equalsIgnoreCase);
        }
    }

    public Policy {
        work = List.copyOf(work);
        code = List.copyOf(code);
        kinds = inOrder(kinds);
        storyWords = inOrder(storyWords);
        documentWords = inOrder(documentWords);
        requiredSections = inOrder(requiredSections);
        requirementSections = List.copyOf(requirementSections);
        types = inOrder(types);
        audiences = List.copyOf(audiences);
        milestones = List.copyOf(milestones);
        rules = inOrder(rules);
        stages = inOrder(stages);
        places = inOrder(places);
        waivers = List.copyOf(waivers);
    }

    /** What holds where nothing is decided. */
    public static Policy defaults() {
        return new Policy(
                List.of("docs/work"),
                Optional.empty(),
                "docs/release-notes",
                "CHANGELOG.md",
                List.of("**/src/**"),
                FileSize.DEFAULT,
                DEFAULT_STORY_ID,
                Optional.empty(),
                Map.of(),
                defaultStoryWords(),
                defaultDocumentWords(),
                Map.of(Kind.CHALLENGE, List.of("High-Level Use Cases / JTBD")),
                List.of("Requirements", "Deliverables", "Scope"),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Linear.NONE,
                List.of());
    }

    /** The same with other types of an entry, audiences and milestones. */
    public Policy withEntryWords(
            Map<String, String> otherTypes, List<String> otherAudiences, List<String> otherMilestones) {
        return new Policy(
                work,
                workStated,
                releaseNotes,
                changelog,
                code,
                maxFileSize,
                storyId,
                anchors,
                kinds,
                storyWords,
                documentWords,
                requiredSections,
                requirementSections,
                otherTypes,
                otherAudiences,
                otherMilestones,
                rules,
                stages,
                places,
                linear,
                waivers);
    }

    /** Where it says how much a rule weighs in a stage, or at all; empty where the default holds. */
    public Optional<Location> placeOf(String ruleId, Optional<Stage> stage) {
        return stage.flatMap(known -> Optional.ofNullable(places.get("stages." + known.word() + "." + ruleId)))
                .or(() -> Optional.ofNullable(places.get("rules." + ruleId)));
    }

    private static Map<String, StoryStatus> defaultStoryWords() {
        Map<String, StoryStatus> words = new LinkedHashMap<>();
        put(words, StoryStatus.PROPOSED, "proposed", "idea", "backlog", "draft");
        put(words, StoryStatus.READY, "ready", "todo", "planned", "approved");
        put(words, StoryStatus.IN_DELIVERY, "in delivery", "in progress", "doing", "started", "in review");
        put(words, StoryStatus.DONE, "done", "completed", "merged");
        put(words, StoryStatus.RELEASED, "released", "shipped");
        put(words, StoryStatus.DROPPED, "dropped", "cancelled", "canceled", "duplicate", "won't do");
        return words;
    }

    private static Map<String, DocumentStatus> defaultDocumentWords() {
        Map<String, DocumentStatus> words = new LinkedHashMap<>();
        put(words, DocumentStatus.DRAFT, "draft", "proposed");
        put(words, DocumentStatus.APPROVED, "approved", "accepted", "canonical", "final");
        put(words, DocumentStatus.SUPERSEDED, "superseded", "replaced");
        return words;
    }

    private static <S> void put(Map<String, S> words, S status, String... all) {
        for (String word : all) {
            words.put(word, status);
        }
    }

    /** A copy that nobody can change and that keeps the order, which {@link Map#copyOf} does not. */
    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
