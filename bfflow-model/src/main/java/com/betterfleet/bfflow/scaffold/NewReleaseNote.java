package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.policy.EntryWords;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import com.betterfleet.bfflow.yaml.YamlScalars;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The release-note entry of a story, filled in with the story's title.
 *
 * @param story the story's id as somebody wrote it
 * @param title for the readers; the story's title where none is given
 * @param type of change
 * @param audience for whom
 */
public record NewReleaseNote(String story, Optional<String> title, String type, String audience) {

    private static final String DEPRECATED = "deprecated";

    private static final String DEPRECATION = """
            deprecation:
              replacement: "TODO: what to use instead"
            """;

    /**
     * The entry as a file.
     *
     * @throws ScaffoldException if there is no such story, no such type or audience, or the story has its entry
     */
    public NewFile in(Chain chain, Policy policy) throws ScaffoldException {
        known("type", type, EntryWords.types(policy));
        known("audience", audience, EntryWords.audiences(policy));
        Story found = find(chain);
        Optional<ReleaseNote> existing = chain.notes(found.id()).stream()
                .filter(note -> note.release().isEmpty())
                .findFirst();
        if (existing.isPresent()) {
            throw new ScaffoldException(
                    found.id() + " has its entry already: " + existing.get().path());
        }
        return new NewFile(chain.notesFolder() + "/unreleased/" + found.id() + ".md", text(found));
    }

    private String text(Story found) {
        if (type.equals(ReleaseNote.NONE)) {
            return """
                    ---
                    stories: [%s]
                    type: none
                    reason:
                    ---
                    """.formatted(found.id());
        }
        return """
                ---
                stories: [%s]
                type: %s
                audience: %s
                title: %s
                %s---
                """.formatted(
                        found.id(),
                        type,
                        audience,
                        YamlScalars.written(title.orElse(found.title())),
                        type.equals(DEPRECATED) ? DEPRECATION : "");
    }

    private Story find(Chain chain) throws ScaffoldException {
        List<Story> stories = chain.stories(new StoryId(story));
        if (!stories.isEmpty()) {
            return stories.get(0);
        }
        Optional<String> near = Nearest.among(story, Wording.allIds(chain));
        throw new ScaffoldException("there is no story " + story + Wording.didYouMean(near));
    }

    private static void known(String what, String word, Collection<String> words) throws ScaffoldException {
        if (!words.contains(word)) {
            throw new ScaffoldRequestException("there is no " + what + " '" + word + "'"
                    + Nearest.amongAll(word, words)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; use one of: " + String.join(", ", words)));
        }
    }
}
