package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.text.Sha256;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files, and a record of everything that is asked about them. For one thread. */
public final class RecordingTree implements SourceTree {

    private final SeenTree tree;
    private final Set<String> questions = new LinkedHashSet<>();
    private final MessageDigest answers = Sha256.digest();

    /** What cannot be read today may be readable tomorrow: nothing is remembered then. */
    private boolean isWhole = true;

    /** Records what is asked of a tree. */
    public RecordingTree(SeenTree tree) {
        this.tree = tree;
    }

    /** All questions so far with their answers; empty where one could not be answered. */
    public Optional<Recording> recording() {
        return isWhole && tree.isSteady()
                ? Optional.of(new Recording(List.copyOf(questions), Recording.copy(answers)))
                : Optional.empty();
    }

    @Override
    public boolean isThere(String path) {
        return answered(Question.IS_THERE, path, tree.isThere(path));
    }

    @Override
    public boolean isFolder(String path) {
        return answered(Question.IS_FOLDER, path, tree.isFolder(path));
    }

    @Override
    public boolean isFile(String path) {
        return answered(Question.IS_FILE, path, tree.isFile(path));
    }

    @Override
    public boolean isFileOrLinkToOne(String path) {
        return answered(Question.IS_FILE_OR_LINK, path, tree.isFileOrLinkToOne(path));
    }

    private boolean answered(Question question, String path, boolean yes) {
        if (isNew(question, path)) {
            Question.answer(yes, answers);
        }
        return yes;
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        List<String> files = tree.below(folder, (path, problem) -> {
            isWhole = false;
            trouble.at(path, problem);
        });
        if (isNew(Question.BELOW, folder)) {
            Question.answer(files, answers);
        }
        return files;
    }

    @Override
    public byte[] bytes(String path, int most) throws IOException {
        try {
            byte[] content = tree.bytes(path, most);
            digest(path, most);
            return content;
        } catch (IOException e) {
            isWhole = false;
            throw e;
        }
    }

    @Override
    public byte[] digest(String path, int most) throws IOException {
        try {
            byte[] digest = tree.digest(path, most);
            if (isNew(Question.BYTES, path)) {
                answers.update(digest);
            }
            return digest;
        } catch (IOException e) {
            isWhole = false;
            throw e;
        }
    }

    private boolean isNew(Question question, String path) {
        if (path.indexOf('\n') >= 0) {
            // such a question cannot be written down
            isWhole = false;
        }
        return questions.add(question.about(path));
    }
}
