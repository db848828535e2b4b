package org.travaux.app.viewmodel.files;

import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.Inspected;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.Notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which documents were exported and which were not, and in the same breath what they tell
 * beside their text.
 *
 * @param locked whether they open with a password only
 */
record Exported(Sentences sentences, boolean locked) {
    private static final int NAMED = 3;

    /** What became of several documents. */
    static final class Outcome {
        private final List<Path> done = new ArrayList<>();
        private final Set<String> telling = new LinkedHashSet<>();
        private final List<String> remarks = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        /** One was written, of which this is to be known, and this was seen in it. */
        void done(Path file, List<String> known, Inspected seen) {
            done.add(file);
            remarks.addAll(known);
            if (seen instanceof Inspected.Told(Path _, List<String> things)) {
                telling.addAll(things);
            }
        }

        /** One could not be written. */
        void failed(Path file, Failure failure) {
            failures.add(FileKind.name(file) + ": " + failure.sentence());
        }

        /** The first that was written. */
        Optional<Path> first() {
            return done.stream().findFirst();
        }
    }

    /** What the user is told. */
    Notice of(Outcome outcome) {
        List<String> said = new ArrayList<>();
        if (!outcome.done.isEmpty()) {
            said.add(done(outcome.done));
        }
        said.addAll(outcome.remarks);
        if (!outcome.telling.isEmpty()) {
            said.add(told(List.copyOf(outcome.telling)));
        }
        if (outcome.failures.isEmpty()) {
            return Notice.made(String.join(" ", said), outcome.done.getFirst());
        }
        said.add(sentences.say("notice.not-exported"));
        return new Notice(
                Notice.Kind.PROBLEM,
                String.join(" ", said) + "\n" + String.join("\n", outcome.failures));
    }

    private String done(List<Path> files) {
        String how = locked ? "notice.exported-protected" : "notice.exported";
        return sentences.say(
                how,
                files.stream().map(FileKind::name).collect(Collectors.joining(", ")),
                files.size());
    }

    private String told(List<String> things) {
        String named = String.join("; ", things.subList(0, Math.min(NAMED, things.size())));
        String more = things.size() > NAMED ? "; …" : ".";
        return sentences.say("notice.exported-telling", things.size(), named + more);
    }
}
